/** The two questions that may lie over a scene: is anybody there, and shall we start over (R32, R40). */
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Question } from '../../walkthrough/visit.ts';
import type { Words } from '../words/words.ts';
import { PressButton } from './PressButton.tsx';

export interface QuestionsProps {
  readonly question: Question | null;
  readonly words: Words;
  readonly onStay: () => void;
  readonly onStartOver: () => void;
}

/** Escape means: I am still here; so does a touch beside the buttons, which `use-visit` hears. */
export function Questions({ question, words, onStay, onStartOver }: QuestionsProps) {
  return (
    <ModalOverlay
      className="question-overlay"
      isOpen={question !== null}
      onOpenChange={(open) => {
        if (!open) onStay();
      }}
    >
      <Modal className="question">
        <Dialog role="alertdialog">
          {question?.asks === 'still-here' && (
            <>
              <Heading slot="title">{words.stillHere}</Heading>
              <p className="countdown">{words.startsOverIn(question.secondsLeft)}</p>
              <p>{words.whatIsLost}</p>
            </>
          )}
          {question?.asks === 'start-over' && (
            <>
              <Heading slot="title">{words.askStartOver}</Heading>
              <p>{words.whatIsLost}</p>
            </>
          )}
          <div className="question-answers">
            <PressButton className="plain-button" onPress={onStartOver}>
              {words.startOver}
            </PressButton>
            <PressButton className="action-button" data-primary autoFocus onPress={onStay}>
              {question?.asks === 'still-here' ? words.yesStillHere : words.keepGoing}
            </PressButton>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
