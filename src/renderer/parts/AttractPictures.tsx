/**
 * The carpet and the chapters' own pictures, one after the other. All of them are laid out once and only one is to be seen:
 * a change is one fade of the style sheet, and between two changes nothing runs.
 */
import type { ComponentType } from 'react';
import type { Chapter, Dataset, LanguageCode } from '../../dataset/schema.ts';
import { chapterWords, wordingOf } from '../../dataset/wording.ts';
import type { ChapterPictureProps } from '../pictures/ChapterPicture.tsx';
import { type Picture, pictureOf } from '../pictures/picture-of.ts';
import { wordsOf } from '../words/words.ts';
import { attractStep, mostPictures } from './attract-step.ts';
import { Weave } from './Weave.tsx';

export type PictureDrawer = ComponentType<ChapterPictureProps>;

export interface AttractPicturesProps {
  readonly dataset: Dataset;
  readonly languages: readonly LanguageCode[];
  /** Counts up while nobody is there. */
  readonly step: number;
  /** Draws the pictures that are shown after the carpet; `null` until it is there. */
  readonly drawer: PictureDrawer | null;
}

export function AttractPictures({ dataset, languages, step, drawer }: AttractPicturesProps) {
  const pictured = drawer ? picturesFor(dataset) : [];
  const { picture: shown } = attractStep(step, pictured.length + 1);
  return (
    <div className="attract-pictures" aria-hidden="true">
      <div className="attract-picture" data-shown={shown === 0 || undefined}>
        <Weave />
      </div>
      {pictured.map(({ chapter, picture }, index) => (
        <figure
          key={chapter.id}
          className="attract-picture"
          data-pictures={picture.kind}
          data-shown={shown === index + 1 || undefined}
        >
          {drawer && (
            <PictureIn
              drawer={drawer}
              dataset={dataset}
              language={languages[0] ?? 'en'}
              chapter={chapter}
              picture={picture}
            />
          )}
          <figcaption>
            {languages.map((language) => (
              <span key={language} lang={language}>
                {titleIn(dataset, chapter, language)}
              </span>
            ))}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

interface Pictured {
  readonly chapter: Chapter;
  readonly picture: PictureForAnybody;
}

function picturesFor({ chapters }: Dataset): readonly Pictured[] {
  return chapters
    .filter(({ core }) => core)
    .flatMap((chapter) => {
      const picture = pictureOf(chapter, chapters);
      return picture && isForAnybody(picture) ? [{ chapter, picture }] : [];
    })
    .slice(0, mostPictures - 1);
}

/** Pictures that say the same from afar as from near: a result or a dispute is not shown without the words beside it. */
type PictureForAnybody = Extract<Picture, { readonly kind: 'roll' | 'abroad' }>;

function isForAnybody(picture: Picture): picture is PictureForAnybody {
  return picture.kind === 'roll' || picture.kind === 'abroad';
}

interface PictureInProps extends Pictured {
  readonly drawer: PictureDrawer;
  readonly dataset: Dataset;
  readonly language: LanguageCode;
}

/** The style sheet leaves out the picture's own caption: it would speak one language only. */
function PictureIn({ drawer: Drawer, dataset, chapter, picture, language }: PictureInProps) {
  return (
    <Drawer
      chapter={chapter.id}
      sources={dataset.sources}
      picture={picture}
      wording={wordingOf(dataset, language)}
      language={language}
      words={wordsOf(language)}
    />
  );
}

function titleIn(dataset: Dataset, chapter: Chapter, language: LanguageCode): string {
  return chapterWords(wordingOf(dataset, language), chapter.id).title;
}
