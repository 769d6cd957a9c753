/** A visit on the screen: the scene, the bar under it, and the question over it. */
import type { Start } from '../bridge/contract.ts';
import type { Chapter, LanguageCode } from '../dataset/schema.ts';
import { storyPlace } from '../walkthrough/lead-on.ts';
import type { QuizQuestion } from '../walkthrough/quiz.ts';
import type { Underway, VisitEvent } from '../walkthrough/visit.ts';
import { PlaceScene } from './PlaceScene.tsx';
import { BottomBar } from './parts/BottomBar.tsx';
import type { Voice } from './parts/ListenButton.tsx';
import { PlaceSaid } from './parts/PlaceSaid.tsx';
import { Questions } from './parts/Questions.tsx';
import { Stage } from './parts/Stage.tsx';
import { chapterAt } from './use-present-key.ts';
import type { TalkOpening } from './use-talk-door.ts';
import { wordsOf } from './words/words.ts';

export interface VisitScreenProps {
  readonly start: Start;
  readonly languages: readonly LanguageCode[];
  /** The chapters of the core path. */
  readonly core: readonly Chapter[];
  readonly quiz: readonly QuizQuestion[];
  readonly visit: Underway;
  /** How many pages the scene takes. */
  readonly pages: number;
  readonly mayBeLower: boolean;
  readonly voice: Voice;
  readonly today: string;
  readonly tell: (event: VisitEvent) => void;
  readonly onPresent: ((opening: TalkOpening) => void) | null;
}

export function VisitScreen(props: VisitScreenProps) {
  const { start, languages, core, quiz, visit, pages, voice, tell, onPresent } = props;
  const { place, language, question } = visit;
  const words = wordsOf(language);
  const page = Math.min(visit.page, pages - 1) + 1;
  const here = storyPlace(place);
  const chapter =
    here.scene === 'close' ? core.length : core.findIndex((each) => each.id === here.chapter) + 1;
  return (
    <>
      <Stage scene={place.scene} sceneKey={JSON.stringify(place)} language={language}>
        <PlaceScene
          start={start}
          chapters={core}
          questions={quiz}
          place={place}
          language={language}
          comfort={visit.comfort}
          mayBeLower={props.mayBeLower}
          volume={visit.volume}
          today={props.today}
          tell={tell}
          onPresent={onPresent && (() => onPresent({ from: chapterAt(visit), language }))}
        />
      </Stage>
      <BottomBar
        words={words}
        language={language}
        languages={languages}
        place={chapter}
        all={core.length}
        page={page}
        pages={pages}
        atTheEnd={here.scene === 'close'}
        voice={voice}
        onNext={() => tell({ type: 'wentOn', pages })}
        onBack={() => tell({ type: 'wentBack', pages })}
        onStartOver={() => tell({ type: 'askedToStartOver' })}
        onChapters={() => tell({ type: 'openedChapters' })}
        onComfort={() => tell({ type: 'openedComfort' })}
        onAbout={() => tell({ type: 'openedAbout' })}
        onLanguage={(chosen) => tell({ type: 'choseLanguage', language: chosen })}
      />
      <PlaceSaid words={words} place={chapter} all={core.length} page={page} pages={pages} />
      {question && (
        <Questions
          question={question}
          words={words}
          onStay={() => tell({ type: 'stayed' })}
          onStartOver={() => tell({ type: 'startedOver' })}
        />
      )}
    </>
  );
}
