/** The audience's window: it owns the talk, shows its slides and tells the presenter's window of it. A chunk of its own. */
import { useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import type { KioskBridge, Start } from '../bridge/contract.ts';
import type { TalkPlace } from '../bridge/talk.ts';
import { offeredLanguages } from './offered-languages.ts';
import { AudienceScene } from './talk/AudienceScene.tsx';
import { advanceTalk } from './talk/advance-talk.ts';
import { slidesOfEvening } from './talk/evening.ts';
import { swapDisplays } from './talk/swap-displays.ts';
import type { Talk, TalkEvent } from './talk/talk.ts';
import { openTalkChannel, type TalkMessage, type TalkOnWay } from './talk/talk-channel.ts';
import { useStillPointer } from './use-still-pointer.ts';
import { useTalkHands } from './use-talk-hands.ts';
import './styles/visit.css';
import './styles/talk.css';
import './styles/slide-pictures.css';
import './styles/talk-overview.css';

export interface TalkRoomProps {
  readonly start: Start;
  readonly bridge: KioskBridge;
  /** Where the talk stands when this window begins to show it. */
  readonly first: TalkOnWay;
  readonly onLeave: () => void;
  /** The other window shows the slides from now on. */
  readonly onHandedOver: () => void;
}

/** A presenter's window that is open already answers sooner than this. */
const answerMs = 500;

export function TalkRoom({ start, bridge, first, onLeave, onHandedOver }: TalkRoomProps) {
  const { dataset, settings } = start;
  const [run, setRun] = useState(first.run);
  const languages = useMemo(
    () => offeredLanguages(dataset.languages, settings.languages),
    [dataset, settings],
  );
  const slides = useMemo(() => slidesOfEvening(dataset, run), [dataset, run]);
  const [talk, tell] = useReducer(
    (before: Talk, event: TalkEvent) => advanceTalk(before, event, { slides, languages }),
    first.talk,
  );
  const [channel] = useState(openTalkChannel);
  const offer = () => channel.post({ is: 'offered', talk, run });
  const hear = useEffectEvent((message: TalkMessage) => {
    if (message.is === 'asked') {
      hasPresenter.current = true;
      channel.post({ is: 'talk', talk, run });
    }
    if (message.is === 'happened') tell(message.event);
    if (message.is === 'wished-to-swap') offer();
    if (message.is === 'took-over') onHandedOver();
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

  const end = useEffectEvent(() => {
    channel.post({ is: 'over' });
    onLeave();
  });
  useEffect(() => {
    const place = { ...keptOf(talk), run: run?.name ?? null };
    const told = bridge.present({ act: 'keep-place', takes: talk.ended ? null : place });
    if (!talk.ended) channel.post({ is: 'talk', talk, run });
    // Whether another may begin is asked only once the host knows that this one has ended.
    else told.then(() => end());
  }, [talk, run, channel, bridge]);

  useTalkHands(tell, (key) => {
    if (key === 'swap-displays') swapDisplays(bridge, offer);
    else bridge.present({ act: key, takes: null });
  });
  useStillPointer();
  return <AudienceScene dataset={dataset} slides={slides} talk={talk} tell={tell} />;
}

/** What of a talk outlives a crash. */
function keptOf({ at, step, language, textSize, startedAtMs }: Omit<TalkPlace, 'run'>) {
  return { at, step, language, textSize, startedAtMs };
}
