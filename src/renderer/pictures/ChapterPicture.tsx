/** The picture of a chapter, drawn from its own claims. */
import { formatNumber } from '../../dataset/formats.ts';
import type { LanguageCode, Wording } from '../../dataset/schema.ts';
import { entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import { Abroad } from './Abroad.tsx';
import { type Picture, peopleIn } from './picture-of.ts';
import { Roll } from './Roll.tsx';
import { peoplePerKnot } from './roll-geometry.ts';

export interface ChapterPictureProps {
  readonly picture: Picture;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
}

export function ChapterPicture({ picture, wording, language, words }: ChapterPictureProps) {
  if (picture.kind === 'abroad') return <Abroad countries={picture.countries} chosen={null} words={words} />;
  const { exact, over } = picture;
  return (
    <Roll
      exact={peopleIn(exact, 'exact') ?? 0}
      over={peopleIn(over, 'over') ?? 0}
      perKnot={formatNumber(peoplePerKnot, language)}
      onlyOverSaidBy={entryOf(wording.speakers, over.speaker).name}
      words={words}
    />
  );
}
