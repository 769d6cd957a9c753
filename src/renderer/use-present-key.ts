/** F5 begins a talk, with Shift at the chapter on the screen; heard only where somebody may present. */
import { useEffectEvent, useLayoutEffect } from 'react';
import type { LanguageCode } from '../dataset/schema.ts';
import { storyPlace } from '../walkthrough/lead-on.ts';
import type { Visit } from '../walkthrough/visit.ts';
import type { TalkOpening } from './use-talk-door.ts';

export function usePresentKey(
  onPresent: ((opening: TalkOpening) => void) | null,
  visit: Visit,
  language: LanguageCode,
): void {
  const press = useEffectEvent(({ key, repeat, shiftKey }: KeyboardEvent) => {
    if (key === 'F5' && !repeat) onPresent?.({ from: shiftKey ? chapterAt(visit) : null, language });
  });
  // Before it is painted: what can be seen can be steered.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** The chapter that is on the screen; `null` where none is. */
export function chapterAt(visit: Visit): string | null {
  if (visit.scene === 'attract') return null;
  const here = storyPlace(visit.place);
  return here.scene === 'close' ? null : here.chapter;
}
