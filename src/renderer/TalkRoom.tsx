/** The audience's window: it owns the talk, shows its slides and tells the presenter's window of it. A chunk of its own. */
import { useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import type { KioskBridge, Start } from '../bridge/contract.ts';
import type { RunOrder, TalkPlace } from '../bridge/talk.ts';
import { offeredLanguages } from './offered-languages.ts';
import { AudienceScene } from './talk/AudienceScene.tsx';
import { advanceTalk } from './talk/advance-talk.ts';
import { slidesOfEvening } from './talk/evening.ts';
import { chapterOf } from './talk/slides.ts';
import { opening, type Talk, type TalkEvent } from './talk/talk.ts';
import { openTalkChannel, type TalkMessage } from './talk/talk-channel.ts';
import { useStillPointer } from './use-still-pointer.ts';
import type { BegunTalk } from './use-talk-door.ts';
import { useTalkHands } from './use-talk-hands.ts';
import './styles/talk.css';
import './styles/slide-pictures.css';
import './styles/talk-overview.css';

export interface TalkRoomProps {
  readonly start: Start;
  readonly bridge: KioskBridge;
  readonly begun: BegunTalk;
  readonly nowMs: () => number;
  readonly onLeave: () => void;
}

/** A presenter's window that is open already answers sooner than this. */
const answerMs = 500;

export function TalkRoom({ start, bridge, begun, nowMs, onLeave }: TalkRoomProps) {
  const { door, from } = begun;
  const { dataset, settings } = start;
  const [run, setRun] = useState<RunOrder | null>(
    () => door.runs.find(({ name }) => name === door.place?.run) ?? null,
  );
  const languages = useMemo(
    () => offeredLanguages(dataset.languages, settings.languages),
    [dataset, settings],
  );
  const slides = useMemo(() => slidesOfEvening(dataset, run), [dataset, run]);
  const [talk, tell] = useReducer(
    (before: Talk, event: TalkEvent) => advanceTalk(before, event, { slides, languages }),
    null,
    (): Talk => {
      const fresh = opening(begun.language ?? languages[0] ?? 'en', nowMs());
      const { place } = door;
      if (place && slides[place.at] && languages.includes(place.language))
        return { ...fresh, ...keptOf(place) };
      return {
        ...fresh,
        at: Math.max(
          0,
          slides.findIndex((slide) => chapterOf(slide) === from && from !== null),
        ),
      };
    },
  );
  const [channel] = useState(openTalkChannel);
  const hear = useEffectEvent((message: TalkMessage) => {
    if (message.is === 'asked') {
      hasPresenter.current = true;
      channel.post({ is: 'talk', talk, run });
    }
    if (message.is === 'happened') tell(message.event);
    if (message.is === 'chose-run') {
      setRun(message.run);
      tell({ type: 'wentToFirst' });
    }
  });
  useEffect(() => channel.listen((message) => hear(message)), [channel]);
  useEffect(() => () => channel.close(), [channel]);
  const hasPresenter = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!hasPresenter.current) bridge.present({ act: 'open-presenter', takes: null });
    }, answerMs);
    return () => clearTimeout(timer);
  }, [bridge]);

  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    channel.post(talk.ended ? { is: 'over' } : { is: 'talk', talk, run });
    const place = { ...keptOf(talk), run: run?.name ?? null };
    const told = bridge.present({ act: 'keep-place', takes: talk.ended ? null : place });
    // Whether another may begin is asked only once the host knows that this one has ended.
    if (talk.ended) told.then(() => leave());
  }, [talk, run, channel, bridge]);

  useTalkHands(tell, (act) => void bridge.present({ act, takes: null }));
  useStillPointer();
  return <AudienceScene dataset={dataset} slides={slides} talk={talk} tell={tell} />;
}

/** What of a talk outlives a crash. */
function keptOf({ at, step, language, textSize, startedAtMs }: Omit<TalkPlace, 'run'>) {
  return { at, step, language, textSize, startedAtMs };
}
