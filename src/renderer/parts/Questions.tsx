/** The two questions that may lie over a scene: is anybody there, and shall we start over (R32, R40). */
import { useEffect, useId, useRef } from 'react';
import type { Question } from '../../walkthrough/visit.ts';
import type { Words } from '../words/words.ts';
import { PressButton } from './PressButton.tsx';

export interface QuestionsProps {
  readonly question: Question;
  readonly words: Words;
  readonly onStay: () => void;
  readonly onStartOver: () => void;
}

/** The browser's own dialog: nothing behind it can be touched, read or reached by a key. A touch beside the buttons is heard by `use-visit`. */
export function Questions({ question, words, onStay, onStartOver }: QuestionsProps) {
  const over = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const shown = over.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[data-primary]')?.focus();
    // Closed before it goes, so that the focus is where it was.
    return () => shown?.close();
  }, []);
  const isStillHere = question.asks === 'still-here';
  return (
    <dialog
      ref={over}
      className="question"
      role="alertdialog"
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It means: I am still here.
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id={title}>{isStillHere ? words.stillHere : words.askStartOver}</h2>
      {isStillHere && <p className="countdown">{words.startsOverIn(question.secondsLeft)}</p>}
      <p>{words.whatIsLost}</p>
      <div className="question-answers">
        <PressButton className="plain-button" onPress={onStartOver}>
          {words.startOver}
        </PressButton>
        <PressButton className="action-button" data-primary onPress={onStay}>
          {isStillHere ? words.yesStillHere : words.keepGoing}
        </PressButton>
      </div>
    </dialog>
  );
}
