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
  readonly hasQuiz: boolean;
  readonly onChapter: (chapter: string) => void;
  readonly onQuiz: () => void;
  /** `null` where nobody may present: visitors never see the button. */
  readonly onPresent: (() => void) | null;
}

export function ChapterList(props: ChapterListProps) {
  const { chapters, here, wording, words, hasQuiz, onChapter, onQuiz, onPresent } = props;
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
        {hasQuiz && (
          <li>
            <PressButton className="chapter-button quiz-button" onPress={onQuiz}>
              <span className="chapter-title">{words.quiz.open}</span>
            </PressButton>
          </li>
        )}
        {onPresent && (
          <li>
            <PressButton className="chapter-button quiz-button" onPress={onPresent}>
              <span className="chapter-title">{words.present}</span>
            </PressButton>
          </li>
        )}
      </ol>
    </div>
  );
}
