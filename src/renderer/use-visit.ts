/** Holds the visit, hears every touch, and turns silence into an event once a second. The only timer of a visit. */
import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { LanguageCode } from '../dataset/schema.ts';
import { countWords } from '../dataset/wording.ts';
import { advance } from '../walkthrough/advance.ts';
import type { Story } from '../walkthrough/lead-on.ts';
import { patienceSeconds, quietSeconds } from '../walkthrough/patience.ts';
import { attract, type Visit, type VisitEvent } from '../walkthrough/visit.ts';

/** How a visit begins. */
export interface Beginning {
  readonly language: LanguageCode;
  /** By somebody who does not see the screen. */
  readonly byEar: boolean;
}

export interface VisitParts {
  readonly story: Story;
  readonly beginning: Beginning;
  /** A visitor who is being spoken to is there. */
  readonly isSpeaking: RefObject<boolean>;
  /** The venue's, in seconds, from the settings. */
  readonly patience: number;
}

/** Answers the visit and the way to tell it what happened; its last scene is the Attract scene. */
export function useVisit({
  story,
  beginning,
  isSpeaking,
  patience,
}: VisitParts): readonly [Visit, (event: VisitEvent) => void] {
  const [visit, setVisit] = useState(() => advance(attract, { type: 'began', ...beginning }, story));
  const lastTouchAt = useRef(0);
  const lastWordAt = useRef(0);
  // The touch is answered in its own frame, by the button's look; the scene is drawn after it, in pieces, and arrives whole.
  const tell = useCallback(
    (event: VisitEvent) => startTransition(() => setVisit((now) => advance(now, event, story))),
    [story],
  );

  useEffect(() => {
    const hear = () => {
      lastTouchAt.current = performance.now();
    };
    // The touch that began it.
    hear();
    // A touch anywhere answers a question with "I am still here"; a button speaks for itself.
    const answer = (event: PointerEvent) => {
      const onButton = event.target instanceof Element && event.target.closest('button');
      if (!onButton) tell({ type: 'stayed' });
    };
    window.addEventListener('pointerdown', hear, true);
    window.addEventListener('keydown', hear, true);
    window.addEventListener('pointerup', answer, true);
    return () => {
      window.removeEventListener('pointerdown', hear, true);
      window.removeEventListener('keydown', hear, true);
      window.removeEventListener('pointerup', answer, true);
    };
  }, [tell]);

  const underway = visit.scene !== 'attract';
  const asked = visit.scene !== 'attract' && visit.question?.asks === 'still-here';
  useEffect(() => {
    if (!underway) return;
    const listen = () => {
      const nowMs = performance.now();
      // The question, spoken, must not hold its own countdown.
      if (isSpeaking.current && !asked) lastWordAt.current = nowMs;
      tell({
        type: 'stayedQuiet',
        seconds: quietSeconds({ nowMs, lastTouchMs: lastTouchAt.current, lastWordMs: lastWordAt.current }),
        patienceSeconds: patienceSeconds(wordsOnScreen(), patience),
      });
    };
    const timer = setInterval(listen, 1000);
    return () => clearInterval(timer);
  }, [underway, asked, isSpeaking, tell, patience]);

  return [visit, tell];
}

/** What there is to read, whichever scene it is: the bar does not count. */
function wordsOnScreen(): number {
  return countWords(document.querySelector('main')?.innerText ?? '');
}
