/** The presenter's window: shows what the audience's window tells of the talk, and tells it what happens here. A chunk of its own. */
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { KioskBridge, Start } from '../bridge/contract.ts';
import type { RunOrder } from '../bridge/talk.ts';
import type { Notes } from '../dataset/notes-file.ts';
import { PresenterScene } from './presenter/PresenterScene.tsx';
import { slidesOfEvening } from './talk/evening.ts';
import { swapDisplays } from './talk/swap-displays.ts';
import { openTalkChannel, type TalkMessage, type TalkOnWay } from './talk/talk-channel.ts';
import { useSlowClock } from './use-slow-clock.ts';
import { useTalkHands } from './use-talk-hands.ts';
import { talkWordsOf } from './words/talk/talk-words.ts';
import { interfaceLanguages } from './words/words.ts';
import './styles/visit.css';
import './styles/talk.css';
import './styles/slide-pictures.css';
import './styles/presenter.css';
import './styles/presenter-bar.css';
import './styles/run-desk.css';

export interface PresenterRoomProps {
  readonly bridge: KioskBridge;
  readonly nowMs: () => number;
  /** This window shows the slides from now on. */
  readonly onTookOver: (start: Start, talk: TalkOnWay) => void;
  readonly onOver: () => void;
}

export function PresenterRoom({ bridge, nowMs, onTookOver, onOver }: PresenterRoomProps) {
  const [start, setStart] = useState<Start | null>(null);
  const [told, setTold] = useState<TalkOnWay | null>(null);
  const [notes, setNotes] = useState<Notes | null>(null);
  const [runs, setRuns] = useState<readonly RunOrder[]>([]);
  const [channel] = useState(openTalkChannel);
  useSlowClock(told !== null, 1);

  useEffect(() => {
    bridge.start().then((answer) => setStart(answer.ok ? answer.value : null));
    bridge
      .present({ act: 'look', takes: null })
      .then((answer) => setRuns(answer.ok ? answer.value.runs : []));
  }, [bridge]);
  const hear = useEffectEvent((message: TalkMessage) => {
    if (message.is === 'talk') {
      // So that the audience's window knows that this one is open.
      if (told === null) channel.post({ is: 'asked' });
      setTold({ talk: message.talk, run: message.run });
    }
    if (message.is === 'offered' && start) {
      channel.post({ is: 'took-over' });
      onTookOver(start, { talk: message.talk, run: message.run });
    }
    if (message.is === 'over') {
      setTold(null);
      onOver();
    }
  });
  useEffect(() => {
    const leave = channel.listen((message) => hear(message));
    channel.post({ is: 'asked' });
    return leave;
  }, [channel]);
  useEffect(() => () => channel.close(), [channel]);
  const language = told?.talk.language ?? start?.dataset.languages[0] ?? interfaceLanguages[0] ?? 'en';
  useEffect(() => {
    document.documentElement.lang = language;
    bridge.notes(language).then((answer) => setNotes(answer.ok ? answer.value : null));
  }, [bridge, language]);

  const isOn = told !== null;
  const swap = () => void swapDisplays(bridge, () => channel.post({ is: 'wished-to-swap' }));
  useTalkHands(
    (event) => isOn && channel.post({ is: 'happened', event }),
    (key) => {
      if (key === 'swap-displays') swap();
      else bridge.present({ act: key, takes: null });
    },
    { byPointer: false },
  );
  const slides = useMemo(
    () => (start ? slidesOfEvening(start.dataset, told?.run ?? null) : []),
    [start, told?.run],
  );

  if (!start || !told) {
    return (
      <main className="presenter-waits" aria-busy={!start}>
        <h1>{talkWordsOf(language).presenter.title}</h1>
        <p>{talkWordsOf(language).presenter.waiting}</p>
      </main>
    );
  }
  return (
    <PresenterScene
      dataset={start.dataset}
      slides={slides}
      talk={told.talk}
      run={told.run}
      runs={runs}
      notes={notes}
      nowMs={nowMs()}
      tell={(event) => channel.post({ is: 'happened', event })}
      onSwap={swap}
      onRun={(run) => channel.post({ is: 'chose-run', run })}
      onSaveRun={async (run) => {
        const answer = await bridge.present({ act: 'save-run', takes: run });
        if (answer.ok) setRuns(answer.value);
        channel.post({ is: 'chose-run', run });
      }}
      onRemoveRun={async (name) => {
        const answer = await bridge.present({ act: 'remove-run', takes: name });
        if (answer.ok) setRuns(answer.value);
      }}
    />
  );
}
