/** A visit on the screen: the scene, the bar under it, and the question over it. */
import { useMemo, useRef, useState } from 'react';
import type { Start } from '../bridge/contract.ts';
import { storyPlace } from '../walkthrough/lead-on.ts';
import { offeredLanguages } from './offered-languages.ts';
import { PlaceScene } from './PlaceScene.tsx';
import { BottomBar } from './parts/BottomBar.tsx';
import { Questions } from './parts/Questions.tsx';
import { Stage } from './parts/Stage.tsx';
import { AttractScene } from './scenes/AttractScene.tsx';
import { useBeginByEar } from './use-begin-by-ear.ts';
import { useScreen } from './use-screen.ts';
import { useVisit } from './use-visit.ts';
import { Voice } from './Voice.tsx';
import { wordsOf } from './words/words.ts';

export interface WalkthroughProps {
  readonly start: Start;
  readonly fetchSound: (address: string) => Promise<ArrayBuffer | null>;
  readonly today: () => string;
}

export function Walkthrough({ start, fetchSound, today }: WalkthroughProps) {
  const { dataset, settings } = start;
  const languages = useMemo(
    () => offeredLanguages(dataset.languages, settings.languages),
    [dataset, settings],
  );
  const core = useMemo(() => dataset.chapters.filter((chapter) => chapter.core), [dataset]);
  const story = useMemo(() => ({ languages, chapters: core }), [languages, core]);
  const isSpeaking = useRef(false);
  const [visit, tell] = useVisit(story, settings.patienceSeconds, isSpeaking);
  const [byEar, setByEar] = useState(false);
  useBeginByEar(() => {
    const [first] = languages;
    if (visit.scene !== 'attract' || !first) return;
    setByEar(true);
    tell({ type: 'began', language: first });
  });
  useScreen(settings);

  if (visit.scene === 'attract') {
    return (
      <Stage scene="attract" sceneKey="attract" language={languages[0] ?? 'en'}>
        <AttractScene
          dataset={dataset}
          languages={languages}
          onBegin={(language) => {
            setByEar(false);
            tell({ type: 'began', language });
          }}
        />
      </Stage>
    );
  }
  const { place, language, question } = visit;
  const words = wordsOf(language);
  const here = storyPlace(place);
  const chapter =
    here.scene === 'close' ? core.length : core.findIndex((each) => each.id === here.chapter) + 1;
  return (
    <>
      <Stage scene={place.scene} sceneKey={JSON.stringify(place)} language={language}>
        <PlaceScene
          start={start}
          chapters={core}
          place={place}
          language={language}
          today={today()}
          tell={tell}
        />
      </Stage>
      <BottomBar
        words={words}
        language={language}
        languages={languages}
        place={chapter}
        all={core.length}
        atTheEnd={here.scene === 'close'}
        voice={
          <Voice
            dataset={dataset}
            language={language}
            words={words}
            sceneKey={JSON.stringify([place, question?.asks])}
            beginsAloud={byEar}
            fetchSound={fetchSound}
            isSpeaking={isSpeaking}
          />
        }
        onNext={() => tell({ type: 'wentOn' })}
        onBack={() => tell({ type: 'wentBack' })}
        onStartOver={() => tell({ type: 'askedToStartOver' })}
        onChapters={() => tell({ type: 'openedChapters' })}
        onAbout={() => tell({ type: 'openedAbout' })}
        onLanguage={(chosen) => tell({ type: 'choseLanguage', language: chosen })}
      />
      <Questions
        question={question}
        words={words}
        onStay={() => tell({ type: 'stayed' })}
        onStartOver={() => tell({ type: 'startedOver' })}
      />
    </>
  );
}
