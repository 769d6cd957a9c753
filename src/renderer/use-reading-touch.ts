/**
 * What a touch means while there is a voice: it pauses. In the mode without eyes the first touch on a button reads it,
 * the second presses it; a touch on a text reads the text; the keyboard reads what it comes to.
 */
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type Line, lineAround, readLines } from './speech/read-lines.ts';
import type { Words } from './words/words.ts';

export interface ReadingTouch {
  readonly readsAloud: boolean;
  readonly isSpeaking: RefObject<boolean>;
  readonly words: Words;
  readonly say: (lines: readonly Line[]) => void;
  readonly pause: () => void;
}

const controls = 'button';
/** Buttons of the voice itself act at once: how loud it is has to be found without a second touch. */
const own = '[data-voice]';

export function useReadingTouch({ readsAloud, isSpeaking, words, say, pause }: ReadingTouch): void {
  const read = useEffectEvent((part: Element) => {
    const pressed = part.getAttribute('aria-pressed');
    const { isOn, isOff } = words.voice;
    const state = pressed === null ? [] : [{ text: pressed === 'true' ? isOn : isOff, element: part }];
    say([...readLines(part), ...state]);
  });
  const silence = useEffectEvent(() => {
    if (isSpeaking.current) pause();
  });

  useEffect(() => {
    if (readsAloud) return;
    const touch = (event: Event) => {
      if (elementOf(event)?.closest(own) === null) silence();
    };
    window.addEventListener('pointerdown', touch, true);
    return () => window.removeEventListener('pointerdown', touch, true);
  }, [readsAloud]);

  useEffect(() => {
    if (!readsAloud) return;
    let reading = false;
    const begin = (event: Event) => {
      const target = elementOf(event);
      const control = target?.closest<HTMLElement>(controls) ?? null;
      reading = target?.closest(own) === null && control !== document.activeElement;
      if (!reading) return;
      event.stopPropagation();
      const line = target ? (target.closest('[role="progressbar"]') ?? lineAround(target)) : null;
      // Focusing a button reads it, too: the ring shows which one the next touch presses.
      if (control) control.focus({ focusVisible: true });
      else if (line) read(line);
      else silence();
    };
    const swallow = (event: Event) => {
      if (reading) event.stopPropagation();
    };
    const arrive = (event: Event) => {
      const control = elementOf(event)?.closest(controls);
      if (control) read(control);
    };
    window.addEventListener('pointerdown', begin, true);
    for (const type of ['pointerup', 'mousedown', 'mouseup', 'click'])
      window.addEventListener(type, swallow, true);
    window.addEventListener('focusin', arrive);
    return () => {
      window.removeEventListener('pointerdown', begin, true);
      for (const type of ['pointerup', 'mousedown', 'mouseup', 'click'])
        window.removeEventListener(type, swallow, true);
      window.removeEventListener('focusin', arrive);
    };
  }, [readsAloud]);
}

function elementOf(event: Event): Element | null {
  return event.target instanceof Element ? event.target : null;
}
