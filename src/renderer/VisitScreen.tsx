/** A visit on the screen: the scene, the bar under it, and the question over it. */
import type { RefObject } from 'react';
import type { Start } from '../bridge/contract.ts';
import { type Story, storyPlace } from '../walkthrough/lead-on.ts';
import type { Underway, VisitEvent } from '../walkthrough/visit.ts';
import { PlaceScene } from './PlaceScene.tsx';
import { BottomBar } from './parts/BottomBar.tsx';
import { PlaceSaid } from './parts/PlaceSaid.tsx';
import { Questions } from './parts/Questions.tsx';
import { Stage } from './parts/Stage.tsx';
import type { SoundSource } from './speech/sound-source.ts';
import { useKeys } from './use-keys.ts';
import { usePages } from './use-pages.ts';
import { usePresentKey } from './use-present-key.ts';
import { useScreen } from './use-screen.ts';
import type { TalkOpening } from './use-talk-door.ts';
import { useVoice } from './use-voice.ts';
import { wordsOf } from './words/words.ts';

export interface VisitScreenProps {
  readonly start: Start;
  readonly story: Story;
  readonly visit: Underway;
  readonly sounds: SoundSource;
  readonly isSpeaking: RefObject<boolean>;
  readonly today: string;
  readonly tell: (event: VisitEvent) => void;
  readonly onPresent: ((opening: TalkOpening) => void) | null;
}

export function VisitScreen(props: VisitScreenProps) {
  const { start, story, visit, sounds, isSpeaking, tell, onPresent } = props;
  const { place, language, comfort, volume, question } = visit;
  const { chapters, languages } = story;
  const words = wordsOf(language);
  const mayBeLower = useScreen(start.settings, comfort);
  const pages = usePages({ page: visit.page, flows: comfort.largeText });
  useKeys(() => tell({ type: 'steppedOut' }));
  const voice = useVoice({
    sounds,
    language,
    words,
    volume,
    sceneKey: JSON.stringify([place, visit.page, question?.asks]),
    readsAloud: comfort.readAloud,
    isSpeaking,
  });
  const page = Math.min(visit.page, pages - 1) + 1;
  const here = storyPlace(place);
  const chapter = here.scene === 'close' ? null : here.chapter;
  const at = chapter === null ? chapters.length : chapters.findIndex(({ id }) => id === chapter) + 1;
  usePresentKey({ onPresent, chapter, language });
  return (
    <>
      <Stage scene={place.scene} sceneKey={JSON.stringify(place)} language={language}>
        <PlaceScene
          start={start}
          chapters={chapters}
          questions={story.quiz}
          place={place}
          language={language}
          comfort={comfort}
          mayBeLower={mayBeLower}
          volume={volume}
          today={props.today}
          tell={tell}
          onPresent={onPresent && (() => onPresent({ from: chapter, language }))}
        />
      </Stage>
      <BottomBar
        words={words}
        language={language}
        languages={languages}
        place={at}
        all={chapters.length}
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
      <PlaceSaid words={words} place={at} all={chapters.length} page={page} pages={pages} />
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
