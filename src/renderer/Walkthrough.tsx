/** What is on the screen: the Attract scene, or a visit. Holds the visit, its voice and its clocks. */
import { useMemo, useRef } from 'react';
import type { Start } from '../bridge/contract.ts';
import type { Counted } from '../bridge/counts.ts';
import { quizOf } from '../walkthrough/quiz.ts';
import { asItComes, attract, usualVolume } from '../walkthrough/visit.ts';
import { figureFace, loadFaces } from './load-faces.ts';
import { offeredLanguages } from './offered-languages.ts';
import { stepSeconds } from './parts/attract-step.ts';
import { RestingScene } from './RestingScene.tsx';
import type { SoundSource } from './speech/sound-source.ts';
import { useBeginByEar } from './use-begin-by-ear.ts';
import { useCounting } from './use-counting.ts';
import { useDrawn } from './use-drawn.ts';
import { useKeys } from './use-keys.ts';
import { useLater } from './use-later.ts';
import { useLight } from './use-light.ts';
import { usePages } from './use-pages.ts';
import { usePresentKey } from './use-present-key.ts';
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

/** Most of the app, and the face of its figures: the Attract scene waits for neither. */
const fetchVisitScreen = async () => {
  const [{ VisitScreen }] = await Promise.all([
    import('./VisitScreen.tsx'),
    loadFaces(document.fonts, figureFace),
  ]);
  return VisitScreen;
};

const fetchDrawer = async () => (await import('./pictures/ChapterPicture.tsx')).ChapterPicture;

export function Walkthrough(props: WalkthroughProps) {
  const { start, sounds, today, wallTime, onCounted, onPresent } = props;
  const { dataset, settings } = start;
  const languages = useMemo(
    () => offeredLanguages(dataset.languages, settings.languages),
    [dataset, settings],
  );
  const core = useMemo(() => dataset.chapters.filter((chapter) => chapter.core), [dataset]);
  const isDrawn = useDrawn();
  const quiz = useMemo(() => (isDrawn ? quizOf({ chapters: core }) : []), [core, isDrawn]);
  const story = useMemo(
    () => ({ languages, chapters: core, terms: dataset.terms, quiz }),
    [languages, core, dataset, quiz],
  );
  const isSpeaking = useRef(false);
  const [begun, tell] = useVisit(story, settings.patienceSeconds, isSpeaking);
  const VisitScreen = useLater(fetchVisitScreen, isDrawn || begun.scene !== 'attract');
  const drawer = useLater(fetchDrawer, isDrawn);
  // A visit that begins before the rest is there waits for it, and so does its voice.
  const visit = VisitScreen === null ? attract : begun;
  useCounting(visit, settings.counting ? onCounted : null);
  useBeginByEar(() => {
    const [language] = languages;
    if (language) tell({ type: 'began', language, byEar: true });
  });
  const spoken = visit.scene === 'attract' ? (languages[0] ?? 'en') : visit.language;
  const comfort = visit.scene === 'attract' ? asItComes : visit.comfort;
  const mayBeLower = useScreen(settings, comfort);
  const pages = usePages(visit.scene === 'attract' ? null : { page: visit.page, flows: comfort.largeText });
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

  if (visit.scene === 'attract' || VisitScreen === null) {
    return (
      <RestingScene
        dataset={dataset}
        languages={languages}
        light={light}
        step={step}
        drawer={drawer}
        onBegin={(chosen) => tell({ type: 'began', language: chosen })}
      />
    );
  }
  return (
    <VisitScreen
      start={start}
      languages={languages}
      core={core}
      quiz={quiz}
      visit={visit}
      pages={pages}
      mayBeLower={mayBeLower}
      voice={voice}
      today={today()}
      tell={tell}
      onPresent={onPresent}
    />
  );
}
