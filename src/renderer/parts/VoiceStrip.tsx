/** The strip above the bar while there is a voice: whose it is, how loud, and whether the buttons speak as well. */
import { Volume1, Volume2 } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import type { Words } from '../words/words.ts';
import { PressButton } from './PressButton.tsx';

export interface VoiceStripProps {
  readonly words: Words;
  /** The synthetic voice; `null` where this language cannot be heard. */
  readonly synthetic: string | null;
  readonly human: string | null;
  /** From 1 to `volumeSteps`. */
  readonly volume: number;
  readonly volumeSteps: number;
  readonly aloud: boolean;
  readonly onVolume: (by: 1 | -1) => void;
  readonly onAloud: () => void;
}

export function VoiceStrip(props: VoiceStripProps) {
  const { words, synthetic, human, aloud, onAloud } = props;
  const { voice } = words;
  if (synthetic === null) {
    return (
      <div className="voice" role="status" data-voice>
        <p>{voice.noSound}</p>
      </div>
    );
  }
  return (
    <div className="voice" data-voice>
      <div className="voice-who">
        <p>{human === null ? voice.synthetic(synthetic) : voice.human(human)}</p>
        {aloud && <p className="voice-hint">{voice.touchTwice}</p>}
      </div>
      <Volume {...props} />
      <ToggleButton className="voice-button" isSelected={aloud} onChange={onAloud}>
        {voice.buttonsToo}
      </ToggleButton>
    </div>
  );
}

function Volume({ words, volume, volumeSteps, onVolume }: VoiceStripProps) {
  const { voice } = words;
  return (
    <fieldset className="voice-volume">
      <legend className="unseen">{voice.volume}</legend>
      <PressButton className="voice-button" aria-label={voice.quieter} onPress={() => onVolume(-1)}>
        <Volume1 aria-hidden="true" />
      </PressButton>
      <p className="unseen" aria-live="polite">
        {`${voice.volume}: ${words.placeOf(volume, volumeSteps)}`}
      </p>
      <span className="voice-steps" aria-hidden="true">
        {Array.from({ length: volumeSteps }, (_, index) => index + 1).map((step) => (
          <span key={step} data-on={step <= volume || undefined} />
        ))}
      </span>
      <PressButton className="voice-button" aria-label={voice.louder} onPress={() => onVolume(1)}>
        <Volume2 aria-hidden="true" />
      </PressButton>
    </fieldset>
  );
}
