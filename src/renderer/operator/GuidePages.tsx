/** The operator's guide: its chapters, or one of them. */
import type { LanguageCode } from '../../dataset/schema.ts';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { GuideChapterScene } from './GuideChapterScene.tsx';
import { GuideScene } from './GuideScene.tsx';
import { guideIn, guidePicture } from './guides.ts';
import type { PanelEvent } from './panel.ts';

export interface GuidePagesProps {
  readonly words: OperatorWords;
  readonly language: LanguageCode;
  /** By its place, counted from nought; `null` for the list of them. */
  readonly chapter: number | null;
  readonly tell: (event: PanelEvent) => void;
}

export function GuidePages({ words, language, chapter, tell }: GuidePagesProps) {
  const guide = guideIn(language);
  const shown = chapter === null ? undefined : guide.chapters[chapter];
  if (!shown) {
    return (
      <GuideScene
        guide={guide}
        title={words.guide.title}
        onChapter={(chosen) => tell({ type: 'choseGuideChapter', chapter: chosen })}
      />
    );
  }
  return (
    <GuideChapterScene
      chapter={shown}
      toChapters={words.guide.toChapters}
      pictureOf={guidePicture}
      onBack={() => tell({ type: 'wentToGuide' })}
    />
  );
}
