/** A visit from the touch that begins it to its end. All that is known of it lives here, and goes with it. */
import { useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Start } from '../bridge/contract.ts';
import type { Counted } from '../bridge/counts.ts';
import type { LanguageCode } from '../dataset/schema.ts';
import { quizOf } from '../walkthrough/quiz.ts';
import type { SoundSource } from './speech/sound-source.ts';
import { useCounting } from './use-counting.ts';
import type { TalkOpening } from './use-talk-door.ts';
import { type Beginning, useVisit } from './use-visit.ts';
import { VisitScreen } from './VisitScreen.tsx';
import './styles/visit.css';

export interface VisitRoomProps {
  readonly start: Start;
  readonly languages: readonly LanguageCode[];
  readonly beginning: Beginning;
  readonly sounds: SoundSource;
  readonly today: string;
  /** `null` where nothing is counted. */
  readonly onCounted: ((counted: Counted) => void) | null;
  readonly onPresent: ((opening: TalkOpening) => void) | null;
  readonly onEnd: () => void;
}

export function VisitRoom(props: VisitRoomProps) {
  const { start, languages, beginning, sounds, today, onCounted, onPresent, onEnd } = props;
  const { dataset, settings } = start;
  const core = useMemo(() => dataset.chapters.filter((chapter) => chapter.core), [dataset]);
  const story = useMemo(
    () => ({ languages, chapters: core, terms: dataset.terms, quiz: quizOf({ chapters: core }) }),
    [languages, core, dataset],
  );
  const isSpeaking = useRef(false);
  const [visit, tell] = useVisit({ story, beginning, isSpeaking, patience: settings.patienceSeconds });
  useCounting(visit, onCounted);

  const isOver = visit.scene === 'attract';
  const end = useEffectEvent(onEnd);
  // Before anything is painted: between a visit and the Attract scene nobody sees an empty screen.
  useLayoutEffect(() => {
    if (isOver) end();
  }, [isOver]);
  if (isOver) return null;
  return (
    <VisitScreen
      start={start}
      story={story}
      visit={visit}
      sounds={sounds}
      isSpeaking={isSpeaking}
      today={today}
      tell={tell}
      onPresent={onPresent}
    />
  );
}
