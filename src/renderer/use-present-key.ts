/** F5 begins a talk, with Shift at the chapter on the screen; heard only where somebody may present. */
import { useEffectEvent, useLayoutEffect } from 'react';
import type { LanguageCode } from '../dataset/schema.ts';
import type { TalkOpening } from './use-talk-door.ts';

export interface PresentKeyParts {
  readonly onPresent: ((opening: TalkOpening) => void) | null;
  /** That is on the screen; `null` where none is. */
  readonly chapter: string | null;
  readonly language: LanguageCode;
}

export function usePresentKey({ onPresent, chapter, language }: PresentKeyParts): void {
  const press = useEffectEvent(({ key, repeat, shiftKey }: KeyboardEvent) => {
    if (key === 'F5' && !repeat) onPresent?.({ from: shiftKey ? chapter : null, language });
  });
  // Before it is painted: what can be seen can be steered.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
