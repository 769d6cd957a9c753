/** The picture of a chapter, drawn from its own claims. */
import { formatNumber } from '../../dataset/formats.ts';
import type { LanguageCode, Source, Wording } from '../../dataset/schema.ts';
import { entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import { Abroad } from './Abroad.tsx';
import { type Picture, peopleIn } from './picture-of.ts';
import { Relay } from './Relay.tsx';
import { Roll } from './Roll.tsx';
import { peoplePerKnot } from './roll-geometry.ts';
import { Shares } from './Shares.tsx';
import { Timeline } from './Timeline.tsx';

export interface ChapterPictureProps {
  readonly chapter: string;
  readonly picture: Exclude<Picture, { kind: 'views' }>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
}

export function ChapterPicture({ picture, chapter, sources, ...told }: ChapterPictureProps) {
  const { wording, language, words } = told;
  switch (picture.kind) {
    case 'abroad':
      return <Abroad countries={picture.countries} chosen={null} words={words} />;
    case 'timeline':
      return <Timeline {...told} events={picture.events} />;
    case 'shares':
      return <Shares {...told} chapter={chapter} facts={picture.facts} />;
    case 'relay':
      return <Relay {...told} chapter={chapter} relay={picture.relay} sources={sources} />;
    case 'roll': {
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
  }
}
