/** What can be read or heard on every place of the walkthrough: the scenes themselves are rendered and their texts taken. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset, LanguageCode } from '../../src/dataset/schema.ts';
import { defaultSettings } from '../../src/host/settings.ts';
import { PlaceScene } from '../../src/renderer/PlaceScene.tsx';
import { aboutParts, type Place } from '../../src/walkthrough/visit.ts';

const nothing = () => undefined;
const oneIn = 9;

/** Every place once; of the countries one in so many, since each draws its map. */
export function everyPlace({ chapters }: Dataset): readonly Place[] {
  const inChapters = chapters.flatMap(({ id: chapter, facts }) => {
    const from = { scene: 'chapter', chapter } as const;
    return [
      from,
      ...facts.flatMap(({ id: fact, claims }): readonly Place[] => [
        { scene: 'fact', chapter, fact },
        ...claims.flatMap((claim): readonly Place[] => [
          { scene: 'source', chapter, fact, claim: claim.id, from: 'fact' },
          ...('stations' in claim && claim.stations
            ? [null, ...claim.stations.map(({ country }) => country).filter((_, at) => at % oneIn === 0)]
            : []
          ).map((country): Place => ({ scene: 'countries', chapter, claim: claim.id, country, from })),
        ]),
      ]),
    ];
  });
  const close = { scene: 'close' } as const;
  const about = aboutParts.map((part) => ({ scene: 'about', part, from: close }) as const);
  return [...inChapters, close, { scene: 'chapters', from: close }, ...about];
}

/** Texts between the tags, and what pictures and buttons are called. */
export function textsAt(dataset: Dataset, place: Place, language: LanguageCode): readonly string[] {
  const markup = renderToStaticMarkup(
    <PlaceScene
      start={{ dataset, settings: defaultSettings(), appVersion: '0.0.0' }}
      chapters={dataset.chapters}
      place={place}
      language={language}
      today={dataset.checkedOn}
      tell={nothing}
    />,
  );
  const pictures = [...markup.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label ?? '');
  return [...markup.split(/<[^>]*>/), ...pictures]
    .map(unescaped)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

function unescaped(markup: string): string {
  return markup
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
