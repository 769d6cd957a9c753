/** The one touch that begins the voice, pauses it and lets it go on (R44). It never begins by itself. */
import { AudioLines, Pause, Play } from 'lucide-react';
import type { Words } from '../words/words.ts';
import { PressButton } from './PressButton.tsx';

/** What the bar shows of the voice, and what its button does. */
export interface Voice {
  readonly phase: 'silent' | 'speaking' | 'paused';
  /** Whose voice it is, or that there is none in this language; `null` where nobody asked. */
  readonly note: string | null;
  readonly onListen: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

export interface ListenButtonProps {
  readonly voice: Voice;
  readonly words: Words;
}

export function ListenButton({ voice, words }: ListenButtonProps) {
  const phases = {
    silent: { Icon: AudioLines, name: words.voice.listen, onPress: voice.onListen },
    speaking: { Icon: Pause, name: words.voice.pause, onPress: voice.onPause },
    paused: { Icon: Play, name: words.voice.resume, onPress: voice.onResume },
  };
  const { Icon, name, onPress } = phases[voice.phase];
  return (
    <PressButton
      className="bar-button bar-listen"
      aria-label={name}
      data-voice
      data-phase={voice.phase}
      onPress={onPress}
    >
      <Icon aria-hidden="true" />
      {/* All three lie over one another, so that the bar does not move under a finger that pauses by touching it. */}
      <span className="bar-listen-names">
        {Object.values(phases).map((each) => (
          <span key={each.name} data-off={each.name !== name || undefined}>
            {each.name}
          </span>
        ))}
      </span>
    </PressButton>
  );
}
