/** One question drawn from the facts: first the choice, then what the sources show; nothing is scored and nothing kept. */
import type { LanguageCode, Source, Wording } from '../../dataset/schema.ts';
import { standing } from '../../dataset/standing.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import type { QuizOption, QuizQuestion } from '../../walkthrough/quiz.ts';
import { KeptWhole } from '../parts/KeptWhole.tsx';
import { Knot } from '../parts/Knot.tsx';
import { optionText } from '../parts/option-text.ts';
import { PressButton } from '../parts/PressButton.tsx';
import { QuizEvidence } from '../parts/QuizEvidence.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import type { Words } from '../words/words.ts';

export interface QuizSceneProps {
  readonly questions: readonly QuizQuestion[];
  /** Which question, counted from nought. */
  readonly at: number;
  readonly answer: number | null;
  readonly sources: Readonly<Record<string, Source>>;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly onAnswer: (answer: number) => void;
  readonly onOn: () => void;
}

export function QuizScene(props: QuizSceneProps) {
  const { questions, at, answer, wording, language, words, onAnswer } = props;
  const question = questions[at];
  if (!question) throw new Error(`The quiz has no question ${at}.`);
  const chosen = answer === null ? undefined : question.options[answer];
  const { facts } = chapterWords(wording, question.chapter.id);
  return (
    <div className="quiz" data-fact-asked={question.fact.id} data-answered={answer ?? undefined}>
      <header className="quiz-words">
        <p className="note">{words.quiz.questionOf(at + 1, questions.length)}</p>
        <h1 tabIndex={-1}>
          <KeptWhole text={entryOf(facts, question.fact.id).question} />
        </h1>
      </header>
      {chosen ? (
        <QuizAnswer {...props} question={question} chosen={chosen} />
      ) : (
        <ul className="quiz-options">
          {question.options.map((option, index) => {
            const text = optionText(option, language, words);
            return (
              <li key={text}>
                <PressButton className="quiz-option" data-option={index} onPress={() => onAnswer(index)}>
                  {option.is === 'standing' && <Knot standing={option.standing} />}
                  <span>{text}</span>
                </PressButton>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

interface QuizAnswerProps extends QuizSceneProps {
  readonly question: QuizQuestion;
  readonly chosen: QuizOption;
}

/** The choice and what the sources show stand side by side; which of them is worth more nobody is told. */
function QuizAnswer({
  question,
  chosen,
  questions,
  at,
  sources,
  wording,
  language,
  words,
  onOn,
}: QuizAnswerProps) {
  const { chapter, fact, options, borneOut } = question;
  const shown = options[borneOut];
  return (
    <>
      <div className="quiz-outcome">
        <dl>
          <div>
            <dt>{words.quiz.youChose}</dt>
            <dd>{optionText(chosen, language, words)}</dd>
          </div>
          <div>
            <dt>{words.quiz.sourcesShow}</dt>
            <dd>
              <StandingMark standing={standing(fact)} words={words} />
              {shown?.is === 'value' && <span>{optionText(shown, language, words)}</span>}
            </dd>
          </div>
        </dl>
        <PressButton className="plain-button" onPress={onOn}>
          {at + 1 < questions.length ? words.quiz.nextQuestion : words.quiz.leave}
        </PressButton>
      </div>
      <QuizEvidence
        chapter={chapter.id}
        fact={fact}
        sources={sources}
        wording={wording}
        language={language}
        words={words}
      />
    </>
  );
}
