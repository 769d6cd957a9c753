/** The handout: every scene of the exhibit, its notes and its sources in one language, made for paper. */
import type { Start } from '../../bridge/contract.ts';
import type { Notes } from '../../dataset/notes-file.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { chapterWords, wordingOf } from '../../dataset/wording.ts';
import { exhibitDetails, limitDetails } from '../parts/about-details.ts';
import { Details } from '../parts/Details.tsx';
import { KeyToStandings } from '../parts/KeyToStandings.tsx';
import { handoutWordsOf } from '../words/handout/handout-words.ts';
import { wordsOf } from '../words/words.ts';
import { numberSources } from './number-sources.ts';
import { PaperChapter } from './PaperChapter.tsx';
import { PaperNotes } from './PaperNotes.tsx';
import { PaperQuiz } from './PaperQuiz.tsx';
import { PaperSources } from './PaperSources.tsx';

export interface HandoutProps {
  readonly start: Start;
  /** `null` where nobody has written any in this language. */
  readonly notes: Notes | null;
  readonly language: LanguageCode;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

export function Handout({ start, notes, language, today }: HandoutProps) {
  const { dataset, settings, fingerprint } = start;
  const wording = wordingOf(dataset, language);
  const [words, own] = [wordsOf(language), handoutWordsOf(language)];
  const numbers = numberSources(dataset, notes);
  const telling = { dataset, notes, numbers, wording, language, words, own };
  const about = { dataset, wording, settings, fingerprint, today, language, words };
  return (
    <main className="handout" lang={language}>
      <header className="paper-cover">
        <p className="paper-genre">{own.handout}</p>
        <h1>{wording.title}</h1>
        <p className="paper-lead">{wording.invitation}</p>
        <section className="paper-reading">
          <h2>{own.howToRead}</h2>
          <p>{own.numbers}</p>
          <KeyToStandings words={words} />
        </section>
        <section className="paper-contents">
          <h2>{own.contents}</h2>
          <ol>
            {dataset.chapters.map(({ id }) => (
              <li key={id}>{chapterWords(wording, id).title}</li>
            ))}
          </ol>
        </section>
        {notes ? (
          <PaperNotes
            title={`${own.notes.name}: ${own.notes.opening}`}
            notes={notes.opening}
            telling={telling}
          />
        ) : (
          <p className="paper-inference">{own.notes.none}</p>
        )}
      </header>
      {dataset.chapters.map((chapter, index) => (
        <PaperChapter key={chapter.id} chapter={chapter} place={index + 1} telling={telling} />
      ))}
      <section className="paper-close">
        <h2>{words.closing}</h2>
        <p className="paper-lead">{wording.closing}</p>
        {notes && (
          <PaperNotes
            title={`${own.notes.name}: ${own.notes.closing}`}
            notes={notes.closing}
            telling={telling}
          />
        )}
        <PaperQuiz telling={telling} />
      </section>
      <section className="paper-about">
        <h2>{words.aboutThisExhibit}</h2>
        <Details details={[...exhibitDetails(about), ...limitDetails(about)]} />
      </section>
      <PaperSources telling={telling} />
    </main>
  );
}
