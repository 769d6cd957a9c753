/** All chapters at a glance; a touch goes there. */
import type { Chapter, Wording } from '../../dataset/schema.ts';
import { chapterWords } from '../../dataset/wording.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { Words } from '../words/words.ts';

export interface ChapterListProps {
  readonly chapters: readonly Chapter[];
  /** The chapter the visitor comes from, if any. */
  readonly here: string | null;
  readonly wording: Wording;
  readonly words: Words;
  readonly onChapter: (chapter: string) => void;
}

export function ChapterList({ chapters, here, wording, words, onChapter }: ChapterListProps) {
  return (
    <div className="chapter-list">
      <h1 tabIndex={-1}>{words.chapters}</h1>
      <ol>
        {chapters.map((chapter, index) => (
          <li key={chapter.id}>
            <PressButton
              className="chapter-button"
              data-chapter={chapter.id}
              data-here={chapter.id === here || undefined}
              onPress={() => onChapter(chapter.id)}
            >
              <span className="chapter-number">{index + 1}</span>
              <span className="chapter-title">{chapterWords(wording, chapter.id).title}</span>
            </PressButton>
          </li>
        ))}
      </ol>
    </div>
  );
}
