/** The notes on a slide: what to say, and what people ask, each answer with the pages behind it. */
import type { ChapterNotes, Notes, SceneNotes } from '../../dataset/notes-file.ts';
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import { entryOf, isCut } from '../../dataset/wording.ts';
import { chapterOf, type Slide } from '../talk/slides.ts';
import { talkWordsOf } from '../words/talk/talk-words.ts';
import { wordsOf } from '../words/words.ts';
import { pageName } from './page-name.ts';

export interface NotesOfSlideProps {
  readonly dataset: Dataset;
  readonly notes: Notes | null;
  readonly slide: Slide;
  readonly language: LanguageCode;
}

export function NotesOfSlide({ dataset, notes, slide, language }: NotesOfSlideProps) {
  const words = talkWordsOf(language).presenter;
  if (!notes) return <p>{words.noNotes}</p>;
  // They may speak of what was withdrawn.
  if (isCut(dataset, chapterOf(slide))) return <p>{wordsOf(language).withdrawn.inChapter}</p>;
  const scene = sceneOf(notes, slide);
  const ofFact = 'fact' in slide && 'facts' in scene ? scene.facts[slide.fact] : undefined;
  return (
    <>
      <h2>{words.say}</h2>
      <ul className="presenter-say">
        {ofFact && <li data-of-fact="">{ofFact}</li>}
        {scene.say.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h2>{words.asked}</h2>
      <dl className="presenter-asked">
        {scene.asked.map(({ question, answer, sources }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>
              {answer}
              {sources.length > 0 && (
                <span className="presenter-pages">
                  {sources.map((id) => pageName(entryOf(dataset.sources, id), language)).join(' · ')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function sceneOf(notes: Notes, slide: Slide): SceneNotes | ChapterNotes {
  const chapter = chapterOf(slide);
  if (chapter !== null) return entryOf(notes.chapters, chapter);
  return slide.is === 'opening' ? notes.opening : notes.closing;
}
