/** The quiet end of the walkthrough: a last thought, the way to the sources, and the key facts to take along. */
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import { wordingOf } from '../../dataset/wording.ts';
import { PressButton } from '../parts/PressButton.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { mostBytes } from '../parts/qr-matrix.ts';
import { takeawayText } from '../parts/takeaway-text.ts';
import { Weave } from '../parts/Weave.tsx';
import type { Words } from '../words/words.ts';

export interface CloseSceneProps {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly hasQuiz: boolean;
  readonly onSources: () => void;
  readonly onQuiz: () => void;
}

export function CloseScene({ dataset, language, words, hasQuiz, onSources, onQuiz }: CloseSceneProps) {
  const text = takeawayText({ dataset, language, words, mostBytes });
  return (
    <div className="close">
      <div className="close-words">
        <h1 tabIndex={-1}>{words.closing}</h1>
        <p className="lead">{wordingOf(dataset, language).closing}</p>
        <div className="close-ways">
          <PressButton className="plain-button" onPress={onSources}>
            {words.toSources}
          </PressButton>
          {hasQuiz && (
            <PressButton className="plain-button" onPress={onQuiz}>
              {words.quiz.open}
            </PressButton>
          )}
        </div>
        <div className="takeaway-words">
          <h2>{words.takeaway.title}</h2>
          <p className="note">{words.takeaway.how}</p>
        </div>
      </div>
      <Weave />
      <div className="takeaway-code">
        <QrCode text={text} label={words.takeaway.factsCode} />
      </div>
    </div>
  );
}
