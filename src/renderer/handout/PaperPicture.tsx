/** The picture of a chapter on paper: drawn where it is a drawing, and with every value in words beside it. */
import type { Chapter, Said } from '../../dataset/schema.ts';
import { TableRows } from '../parts/TableRows.tsx';
import { valueText } from '../parts/value-text.ts';
import { ChapterPicture } from '../pictures/ChapterPicture.tsx';
import { pictureOf } from '../pictures/picture-of.ts';
import { pictureTable, type TabledPicture } from '../pictures/picture-table.ts';
import { PaperCountries } from './PaperCountries.tsx';
import type { Telling } from './telling.ts';

export interface PaperPictureProps {
  readonly chapter: Chapter;
  readonly telling: Telling;
}

/** Views are words already: the cards of their fact show them. */
export function PaperPicture({ chapter, telling }: PaperPictureProps) {
  const { dataset, wording, language, words } = telling;
  const picture = pictureOf(chapter, dataset.chapters);
  if (!picture || picture.kind === 'views') return null;
  const isDrawing = picture.kind === 'roll' || picture.kind === 'abroad';
  return (
    <section className="paper-picture" data-kind={picture.kind}>
      <h3>
        {picture.kind === 'abroad' ? words.source.stationsByCountry : words.pictures.titles[picture.kind]}
      </h3>
      {isDrawing && (
        <ChapterPicture
          {...{ picture, wording, language, words }}
          chapter={chapter.id}
          sources={dataset.sources}
        />
      )}
      {picture.kind === 'abroad' ? (
        <PaperCountries countries={picture.countries} telling={telling} />
      ) : (
        <PaperTable chapter={chapter} picture={picture} telling={telling} />
      )}
      {picture.kind === 'relay' && <p className="paper-inference">{words.pictures.copies}</p>}
    </section>
  );
}

function PaperTable({ chapter, picture, telling }: PaperPictureProps & { readonly picture: TabledPicture }) {
  const { dataset, wording, language, words } = telling;
  const valueOfClaim = ({ value }: Said) => valueText(value, language, words);
  const told = { chapter, sources: dataset.sources, wording, language, words, valueOfClaim };
  return (
    <table className="paper-table">
      <TableRows {...pictureTable(picture, told)} />
    </table>
  );
}
