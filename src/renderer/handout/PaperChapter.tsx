/** One chapter on paper: its lead, its facts, its picture, its explained words and its notes. */
import type { Chapter } from '../../dataset/schema.ts';
import { chapterWords, entryOf, isCut } from '../../dataset/wording.ts';
import { PaperFact } from './PaperFact.tsx';
import { PaperNotes } from './PaperNotes.tsx';
import { PaperPicture } from './PaperPicture.tsx';
import { SourceNumber } from './SourceNumber.tsx';
import type { Telling } from './telling.ts';

export interface PaperChapterProps {
  readonly chapter: Chapter;
  /** Its place in the story, from 1. */
  readonly place: number;
  readonly telling: Telling;
}

export function PaperChapter({ chapter, place, telling }: PaperChapterProps) {
  const { dataset, wording, words, own, notes } = telling;
  const { title, lead } = chapterWords(wording, chapter.id);
  const cut = isCut(dataset, chapter.id);
  // Notes may speak of what was withdrawn.
  const said = cut ? undefined : notes?.chapters[chapter.id];
  return (
    <section className="paper-chapter">
      <header>
        <span className="paper-place">{place}</span>
        <h2>{title}</h2>
      </header>
      <p className="paper-lead">{cut ? words.withdrawn.inChapter : lead}</p>
      {chapter.facts.map((fact) => (
        <PaperFact key={fact.id} chapter={chapter.id} fact={fact} telling={telling} />
      ))}
      <PaperPicture chapter={chapter} telling={telling} />
      <PaperTerms chapter={chapter.id} telling={telling} />
      {said && <PaperNotes title={own.notes.name} notes={said} telling={telling} />}
    </section>
  );
}

function PaperTerms({ chapter, telling }: { readonly chapter: string; readonly telling: Telling }) {
  const { dataset, wording, words, numbers } = telling;
  const terms = dataset.terms.filter((term) => term.chapter === chapter);
  if (terms.length === 0) return null;
  return (
    <section className="paper-terms">
      <h3>{words.glossary.title}</h3>
      <dl>
        {terms.map(({ id, source }) => {
          const { name, meaning } = entryOf(wording.terms, id);
          return (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {meaning}{' '}
                {source ? (
                  <SourceNumber source={source} numbers={numbers} />
                ) : (
                  <span className="paper-inference">({words.glossary.ownWords})</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
