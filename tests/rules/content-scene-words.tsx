/** What a visitor reads on a chapter's own scene, everything but the bar: the scene itself is rendered and its text taken. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Chapter, Dataset, LanguageCode } from '../../src/dataset/schema.ts';
import { wordingOf } from '../../src/dataset/wording.ts';
import { ChapterScene } from '../../src/renderer/scenes/ChapterScene.tsx';
import { wordsOf } from '../../src/renderer/words/words.ts';

/** Told to those who hear the scene; it takes no room on the screen. */
const hiddenText = /<span[^>]* hidden=""[^>]*>[^<]*<\/span>/g;

const nothing = () => undefined;

/** Answers the texts of a chapter's scene in one language, in reading order. */
export function chapterSceneWords(
  dataset: Dataset,
  chapter: Chapter,
  language: LanguageCode,
): readonly string[] {
  const markup = renderToStaticMarkup(
    <ChapterScene
      chapter={chapter}
      story={dataset.chapters.filter(({ core }) => core)}
      sources={dataset.sources}
      isFirst={dataset.chapters[0] === chapter}
      isCut={false}
      terms={dataset.terms.filter((term) => term.chapter === chapter.id)}
      onWords={nothing}
      wording={wordingOf(dataset, language)}
      language={language}
      words={wordsOf(language)}
      onFact={nothing}
      onSource={nothing}
      onCountries={nothing}
      onPicture={nothing}
    />,
  );
  return markup
    .replaceAll(hiddenText, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
