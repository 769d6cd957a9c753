/** A visit on the screen: the scene, the bar under it, and the question over it. */
import { useMemo, useRef } from 'react';
import type { Start } from '../bridge/contract.ts';
import type { Counted } from '../bridge/counts.ts';
import { storyPlace } from '../walkthrough/lead-on.ts';
import { quizOf } from '../walkthrough/quiz.ts';
import { asItComes, usualVolume } from '../walkthrough/visit.ts';
import { offeredLanguages } from './offered-languages.ts';
import { PlaceScene } from './PlaceScene.tsx';
import { stepSeconds } from './parts/attract-step.ts';
import { BottomBar } from './parts/BottomBar.tsx';
import { PlaceSaid } from './parts/PlaceSaid.tsx';
import { Stage } from './parts/Stage.tsx';
import { RestingScene } from './RestingScene.tsx';
import type { SoundSource } from './speech/sound-source.ts';
import { useBeginByEar } from './use-begin-by-ear.ts';
import { useCounting } from './use-counting.ts';
import { useKeys } from './use-keys.ts';
import { useLater } from './use-later.ts';
import { useLight } from './use-light.ts';
import { usePages } from './use-pages.ts';
import { chapterAt, usePresentKey } from './use-present-key.ts';
import { useScreen } from './use-screen.ts';
import { useSlowClock } from './use-slow-clock.ts';
import type { TalkOpening } from './use-talk-door.ts';
import { useVisit } from './use-visit.ts';
import { useVoice } from './use-voice.ts';
import type { WallTime } from './wall-time.ts';
import { wordsOf } from './words/words.ts';

export interface WalkthroughProps {
  readonly start: Start;
  readonly sounds: SoundSource;
  readonly today: () => string;
  readonly wallTime: () => WallTime;
  /** Takes what is shown, for the totals that the host keeps. */
  readonly onCounted: (counted: Counted) => void;
  /** Begins a talk at a chapter, or at its beginning; `null` where nobody may present. */
  readonly onPresent: ((opening: TalkOpening) => void) | null;
}

/** With it come the dialogs of the library, a tenth of all script. */
const fetchQuestions = async () => (await import('./parts/Questions.tsx')).Questions;

export function Walkthrough(props: WalkthroughProps) {
  const { start, sounds, today, wallTime, onCounted, onPresent } = props;
  const { dataset, settings } = start;
  const languages = useMemo(
    () => offeredLanguages(dataset.languages, settings.languages),
    [dataset, settings],
  );
  const core = useMemo(() => dataset.chapters.filter((chapter) => chapter.core), [dataset]);
  const quiz = useMemo(() => quizOf({ chapters: core }), [core]);
  const story = useMemo(
    () => ({ languages, chapters: core, terms: dataset.terms, quiz }),
    [languages, core, dataset, quiz],
  );
  const isSpeaking = useRef(false);
  const [visit, tell] = useVisit(story, settings.patienceSeconds, isSpeaking);
  useCounting(visit, settings.counting ? onCounted : null);
  useBeginByEar(() => {
    const [language] = languages;
    if (language) tell({ type: 'began', language, byEar: true });
  });
  const spoken = visit.scene === 'attract' ? (languages[0] ?? 'en') : visit.language;
  const comfort = visit.scene === 'attract' ? asItComes : visit.comfort;
  const mayBeLower = useScreen(settings, comfort);
  const pages = usePages(visit.scene === 'attract' ? null : { page: visit.page, flows: comfort.largeText });
  const Questions = useLater(fetchQuestions);
  useKeys(() => tell({ type: 'steppedOut' }));
  usePresentKey(onPresent, visit, spoken);
  const voice = useVoice({
    sounds,
    language: spoken,
    words: wordsOf(spoken),
    volume: visit.scene === 'attract' ? usualVolume : visit.volume,
    sceneKey:
      visit.scene === 'attract' ? '' : JSON.stringify([visit.place, visit.page, visit.question?.asks]),
    readsAloud: comfort.readAloud,
    isSpeaking,
  });
  const { openingHours: hours, patienceSeconds } = settings;
  const light = useLight({ hours, wallTime, patienceSeconds });
  const step = useSlowClock(visit.scene === 'attract' && light !== 'dark', stepSeconds);

  if (visit.scene === 'attract') {
    return (
      <RestingScene
        dataset={dataset}
        languages={languages}
        light={light}
        step={step}
        onBegin={(chosen) => tell({ type: 'began', language: chosen })}
      />
    );
  }
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
          comfort={comfort}
          mayBeLower={mayBeLower}
          volume={visit.volume}
          today={today()}
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
      {Questions && (
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
