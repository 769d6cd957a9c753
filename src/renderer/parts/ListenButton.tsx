/** The one touch that begins the voice, pauses it and lets it go on (R44). It never begins by itself. */
import { AudioLines, Pause, Play } from 'lucide-react';
import type { Words } from '../words/words.ts';
import { PressButton } from './PressButton.tsx';

export interface ListenButtonProps {
  readonly phase: 'silent' | 'speaking' | 'paused';
  readonly words: Words;
  readonly onListen: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

export function ListenButton({ phase, words, onListen, onPause, onResume }: ListenButtonProps) {
  const { Icon, name, onPress } = {
    silent: { Icon: AudioLines, name: words.voice.listen, onPress: onListen },
    speaking: { Icon: Pause, name: words.voice.pause, onPress: onPause },
    paused: { Icon: Play, name: words.voice.resume, onPress: onResume },
  }[phase];
  return (
    <PressButton className="bar-button bar-listen" data-voice data-phase={phase} onPress={onPress}>
      <Icon aria-hidden="true" />
      <span>{name}</span>
    </PressButton>
  );
}
