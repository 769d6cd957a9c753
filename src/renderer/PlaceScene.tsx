/** Chooses the scene for a place and hands it what it shows; the scenes know nothing of the visit. */
import type { Start } from '../bridge/contract.ts';
import { isSaid } from '../dataset/claim-order.ts';
import type { Chapter, LanguageCode } from '../dataset/schema.ts';
import { wordingOf } from '../dataset/wording.ts';
import type { Place, VisitEvent } from '../walkthrough/visit.ts';
import { AboutScene } from './scenes/AboutScene.tsx';
import { ChapterList } from './scenes/ChapterList.tsx';
import { ChapterScene } from './scenes/ChapterScene.tsx';
import { CloseScene } from './scenes/CloseScene.tsx';
import { CountriesScene } from './scenes/CountriesScene.tsx';
import { FactScene } from './scenes/FactScene.tsx';
import { SourceScene } from './scenes/SourceScene.tsx';
import { wordsOf } from './words/words.ts';

export interface PlaceSceneProps {
  readonly start: Start;
  readonly chapters: readonly Chapter[];
  readonly place: Place;
  readonly language: LanguageCode;
  readonly today: string;
  readonly tell: (event: VisitEvent) => void;
}

export function PlaceScene({ start, chapters, place, language, today, tell }: PlaceSceneProps) {
  const { dataset, settings } = start;
  const told = { wording: wordingOf(dataset, language), language, words: wordsOf(language) };
  const openCountries = (claim: string) => tell({ type: 'openedCountries', claim });
  const openSource = (claim: string) => tell({ type: 'openedSource', claim });
  switch (place.scene) {
    case 'chapter':
      return (
        <ChapterScene
          {...told}
          chapter={chapterNamed(place.chapter)}
          isFirst={place.chapter === chapters[0]?.id}
          onFact={(fact) => tell({ type: 'openedFact', fact })}
          onSource={openSource}
          onCountries={openCountries}
        />
      );
    case 'fact':
      return <FactScene {...told} chapter={place.chapter} fact={factIn(place)} onSource={openSource} />;
    case 'source': {
      const claim = factIn(place).claims.find((each) => each.id === place.claim);
      if (!claim) throw new Error(`The fact "${place.fact}" has no claim "${place.claim}".`);
      return (
        <SourceScene
          dataset={dataset}
          chapter={place.chapter}
          claim={claim}
          language={language}
          words={told.words}
          onCountries={openCountries}
        />
      );
    }
    case 'countries': {
      const claim = chapterNamed(place.chapter)
        .facts.flatMap((fact) => fact.claims)
        .filter(isSaid)
        .find((each) => each.id === place.claim);
      return (
        <CountriesScene
          {...told}
          countries={claim?.stations ?? []}
          chosen={place.country}
          onCountry={(country) => tell({ type: 'choseCountry', country })}
        />
      );
    }
    case 'chapters':
      return (
        <ChapterList
          {...told}
          chapters={chapters}
          here={place.from.scene === 'close' ? null : place.from.chapter}
          onChapter={(chapter) => tell({ type: 'choseChapter', chapter })}
        />
      );
    case 'about':
      return (
        <AboutScene
          {...told}
          part={place.part}
          dataset={dataset}
          settings={settings}
          today={today}
          onPart={(part) => tell({ type: 'turnedTo', part })}
        />
      );
    case 'close':
      return <CloseScene {...told} onSources={() => tell({ type: 'openedAbout' })} />;
  }

  function chapterNamed(id: string): Chapter {
    const chapter = chapters.find((each) => each.id === id);
    if (!chapter) throw new Error(`There is no chapter "${id}".`);
    return chapter;
  }

  function factIn({ chapter, fact }: { readonly chapter: string; readonly fact: string }) {
    const found = chapterNamed(chapter).facts.find((each) => each.id === fact);
    if (!found) throw new Error(`The chapter "${chapter}" has no fact "${fact}".`);
    return found;
  }
}
