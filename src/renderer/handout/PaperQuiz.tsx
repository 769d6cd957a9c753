/** The questions of the exhibit on paper; behind each stands the chapter whose facts answer it. */
import { standing } from '../../dataset/standing.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import { quizOf } from '../../walkthrough/quiz.ts';
import { optionText } from '../parts/option-text.ts';
import type { Telling } from './telling.ts';

export function PaperQuiz({ telling }: { readonly telling: Telling }) {
  const { dataset, wording, language, words } = telling;
  const questions = quizOf(dataset);
  if (questions.length === 0) return null;
  return (
    <section className="paper-quiz">
      <h3>{words.quiz.open}</h3>
      <ol>
        {questions.map(({ chapter, fact, options, borneOut }) => {
          const told = chapterWords(wording, chapter.id);
          const shown = options[borneOut];
          return (
            <li key={fact.id}>
              <p className="paper-asked">{entryOf(told.facts, fact.id).question}</p>
              <p>{options.map((option) => optionText(option, language, words)).join(' · ')}</p>
              <p className="paper-inference">
                {words.quiz.sourcesShow}: {words.standing[standing(fact)]}
                {shown?.is === 'value' && `, ${optionText(shown, language, words)}`} ({told.title})
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
