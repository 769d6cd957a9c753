/** How loud the voice is, in steps (R46); each press is heard at once where something is being said. */
import { Volume1, Volume2 } from 'lucide-react';
import { volumeSteps } from '../../walkthrough/visit.ts';
import type { Words } from '../words/words.ts';
import { PressButton } from './PressButton.tsx';

export interface VolumeChoiceProps {
  /** From 1 to `volumeSteps`. */
  readonly volume: number;
  readonly words: Words;
  readonly onVolume: (by: 1 | -1) => void;
}

export function VolumeChoice({ volume, words, onVolume }: VolumeChoiceProps) {
  const { voice } = words;
  return (
    <fieldset className="volume">
      <legend className="unseen">{voice.volume}</legend>
      <p className="volume-words">
        <span className="comfort-name">{voice.volume}</span>
        <span className="comfort-does" aria-live="polite">
          {words.placeOf(volume, volumeSteps)}
        </span>
      </p>
      <PressButton
        className="volume-button"
        data-voice
        aria-label={voice.quieter}
        onPress={() => onVolume(-1)}
      >
        <Volume1 aria-hidden="true" />
      </PressButton>
      <span className="volume-steps" aria-hidden="true">
        {Array.from({ length: volumeSteps }, (_, index) => index + 1).map((step) => (
          <span key={step} data-on={step <= volume || undefined} />
        ))}
      </span>
      <PressButton className="volume-button" data-voice aria-label={voice.louder} onPress={() => onVolume(1)}>
        <Volume2 aria-hidden="true" />
      </PressButton>
    </fieldset>
  );
}
