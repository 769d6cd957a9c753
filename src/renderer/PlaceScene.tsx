/** Chooses the scene for a place and hands it what it shows; the scenes know nothing of the visit. Long, since every kind of place has its case here. */

import type { Start } from '../bridge/contract.ts';
import { isSaid } from '../dataset/claim-order.ts';
import type { Chapter, LanguageCode } from '../dataset/schema.ts';
import { isCut, wordingOf } from '../dataset/wording.ts';
import type { QuizQuestion } from '../walkthrough/quiz.ts';
import type { Comfort, PictureView, Place, VisitEvent } from '../walkthrough/visit.ts';
import { pictureOf } from './pictures/picture-of.ts';
import { AboutScene } from './scenes/AboutScene.tsx';
import { ChapterList } from './scenes/ChapterList.tsx';
import { ChapterScene } from './scenes/ChapterScene.tsx';
import { CloseScene } from './scenes/CloseScene.tsx';
import { ComfortScene } from './scenes/ComfortScene.tsx';
import { CountriesScene } from './scenes/CountriesScene.tsx';
import { FactScene } from './scenes/FactScene.tsx';
import { GlossaryScene } from './scenes/GlossaryScene.tsx';
import { PictureScene } from './scenes/PictureScene.tsx';
import { QuizScene } from './scenes/QuizScene.tsx';
import { SourceScene } from './scenes/SourceScene.tsx';
import { wordsOf } from './words/words.ts';

export interface PlaceSceneProps {
  readonly start: Start;
  readonly chapters: readonly Chapter[];
  readonly questions: readonly QuizQuestion[];
  readonly place: Place;
  readonly language: LanguageCode;
  readonly comfort: Comfort;
  readonly mayBeLower: boolean;
  readonly volume: number;
  readonly today: string;
  readonly tell: (event: VisitEvent) => void;
  /** Begins a talk; left out or `null` where nobody may present. */
  readonly onPresent?: (() => void) | null;
}

export function PlaceScene(props: PlaceSceneProps) {
  const { start, chapters, questions, place, language, today, tell } = props;
  const { dataset, settings } = start;
  const told = { wording: wordingOf(dataset, language), language, words: wordsOf(language) };
  const openCountries = (claim: string) => tell({ type: 'openedCountries', claim });
  const openQuiz = () => tell({ type: 'openedQuiz' });
  const openPicture = (view: PictureView) => tell({ type: 'openedPicture', view });
  const openSource = (claim: string) => tell({ type: 'openedSource', claim });
  switch (place.scene) {
    case 'chapter':
      return (
        <ChapterScene
          {...told}
          chapter={chapterNamed(place.chapter)}
          story={chapters}
          sources={dataset.sources}
          isFirst={place.chapter === chapters[0]?.id}
          terms={termsOf(place.chapter)}
          isCut={isCut(dataset, place.chapter)}
          onWords={() => tell({ type: 'openedGlossary' })}
          onFact={(fact) => tell({ type: 'openedFact', fact })}
          onSource={openSource}
          onCountries={openCountries}
          onPicture={openPicture}
        />
      );
    case 'picture':
      return (
        <PictureScene
          {...told}
          chapter={chapterNamed(place.chapter)}
          story={chapters}
          view={place.view}
          isCut={
            isCut(dataset, place.chapter) || (dataset.withdrawn.length > 0 && showsWholeStory(place.chapter))
          }
          sources={dataset.sources}
          onView={openPicture}
        />
      );
    case 'fact':
      return (
        <FactScene
          {...told}
          chapter={place.chapter}
          fact={factIn(place)}
          isCut={dataset.withdrawn.some(({ fact }) => fact === place.fact)}
          onSource={openSource}
        />
      );
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
    case 'glossary':
      return <GlossaryScene {...told} terms={termsOf(place.chapter)} sources={dataset.sources} />;
    case 'quiz':
      return (
        <QuizScene
          {...told}
          questions={questions}
          at={place.question}
          answer={place.answer}
          sources={dataset.sources}
          onAnswer={(answer) => tell({ type: 'choseAnswer', answer })}
          onOn={() => tell({ type: 'wentOnInQuiz' })}
        />
      );
    case 'chapters':
      return (
        <ChapterList
          {...told}
          chapters={chapters}
          here={place.from.scene === 'close' ? null : place.from.chapter}
          hasQuiz={questions.length > 0}
          onChapter={(chapter) => tell({ type: 'choseChapter', chapter })}
          onQuiz={openQuiz}
          onPresent={props.onPresent ?? null}
        />
      );
    case 'about':
      return (
        <AboutScene
          {...told}
          part={place.part}
          dataset={dataset}
          settings={settings}
          fingerprint={start.fingerprint}
          today={today}
          onPart={(part) => tell({ type: 'turnedTo', part })}
        />
      );
    case 'comfort':
      return (
        <ComfortScene
          comfort={props.comfort}
          mayBeLower={props.mayBeLower}
          volume={props.volume}
          words={told.words}
          onChoice={(choice, on) => tell({ type: 'choseComfort', choice, on })}
          onVolume={(by) => tell({ type: 'changedVolume', by })}
          onClose={() => tell({ type: 'steppedOut' })}
        />
      );
    case 'close':
      return (
        <CloseScene
          dataset={dataset}
          language={language}
          words={told.words}
          hasQuiz={questions.length > 0}
          onSources={() => tell({ type: 'openedAbout', part: 'sources' })}
          onQuiz={openQuiz}
        />
      );
  }

  /** A timeline gathers what every chapter tells. */
  function showsWholeStory(id: string): boolean {
    return pictureOf(chapterNamed(id), chapters)?.kind === 'timeline';
  }

  function termsOf(chapter: string) {
    return dataset.terms.filter((term) => term.chapter === chapter);
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
