/** A chapter's picture on the whole stage, and the same as a table one touch away. */
import { Image, Table2 } from 'lucide-react';
import type { Chapter, LanguageCode, Said, Source, Wording } from '../../dataset/schema.ts';
import type { PictureView } from '../../walkthrough/visit.ts';
import { DataTable } from '../parts/DataTable.tsx';
import { PressButton } from '../parts/PressButton.tsx';
import { valueText } from '../parts/value-text.ts';
import { ChapterPicture } from '../pictures/ChapterPicture.tsx';
import { pictureOf } from '../pictures/picture-of.ts';
import { pictureTable } from '../pictures/picture-table.ts';
import type { Words } from '../words/words.ts';

export interface PictureSceneProps {
  readonly chapter: Chapter;
  /** All chapters: a timeline gathers the events of every one. */
  readonly story: readonly Chapter[];
  readonly view: PictureView;
  /** Whether something was withdrawn that the picture would show. */
  readonly isCut: boolean;
  readonly sources: Readonly<Record<string, Source>>;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly onView: (view: PictureView) => void;
}

export function PictureScene({ chapter, story, view, isCut, sources, onView, ...told }: PictureSceneProps) {
  const { language, words } = told;
  const picture = pictureOf(chapter, story);
  if (!picture || picture.kind === 'abroad' || picture.kind === 'views') {
    throw new Error(`The chapter "${chapter.id}" has no picture of its own scene.`);
  }
  const title = words.pictures.titles[picture.kind];
  const isTable = view === 'table';
  const valueOfClaim = ({ value }: Said) => valueText(value, language, words);
  return (
    <div className="picture-scene" data-chapter={chapter.id} data-kind={picture.kind} data-view={view}>
      <header className="picture-words">
        <h1 tabIndex={-1}>{title}</h1>
        <PressButton
          className="plain-button picture-view on-each-page"
          data-view={isTable ? 'drawing' : 'table'}
          onPress={() => onView(isTable ? 'drawing' : 'table')}
        >
          {isTable ? <Image aria-hidden="true" /> : <Table2 aria-hidden="true" />}
          {isTable ? words.pictures.asPicture : words.pictures.asTable}
        </PressButton>
        {isCut && <p className="note">{words.withdrawn.inPicture}</p>}
      </header>
      {isTable ? (
        <DataTable caption={title} {...pictureTable(picture, { ...told, chapter, sources, valueOfClaim })} />
      ) : (
        <ChapterPicture {...told} chapter={chapter.id} picture={picture} sources={sources} />
      )}
    </div>
  );
}
