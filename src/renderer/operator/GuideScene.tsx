/** The chapters of the operator's guide: one row each. */
import { PressButton } from '../parts/PressButton.tsx';
import type { Guide } from './parse-guide.ts';

export interface GuideSceneProps {
  readonly guide: Guide;
  readonly title: string;
  /** Told the place of a chapter, counted from nought. */
  readonly onChapter: (chapter: number) => void;
}

export function GuideScene({ guide, title, onChapter }: GuideSceneProps) {
  return (
    <div className="guide">
      <h1 tabIndex={-1}>{title}</h1>
      <ul className="guide-chapters">
        {guide.chapters.map((chapter, index) => (
          <li key={chapter.title}>
            <PressButton className="plain-button" onPress={() => onChapter(index)}>
              {chapter.title}
            </PressButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
