/** Asks the host for everything, then shows the walkthrough, or a calm Fault scene. */
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { sceneFault } from '../bridge/channels.ts';
import type { Answer, KioskBridge, Start } from '../bridge/contract.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { FaultScene } from './scenes/FaultScene.tsx';
import type { SoundSource } from './speech/sound-source.ts';
import { useHeartbeat } from './use-heartbeat.ts';
import { useTalkDoor } from './use-talk-door.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { useWayIn } from './use-way-in.ts';
import { Walkthrough } from './Walkthrough.tsx';

export interface AppProps {
  readonly bridge: KioskBridge;
  readonly sounds: SoundSource;
  /** Answers today as YYYY-MM-DD. */
  readonly today: () => string;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** Loaded when a presenter begins: no visitor waits for it. */
const TalkRoom = lazy(async () => ({ default: (await import('./TalkRoom.tsx')).TalkRoom }));

/** Loaded when an operator comes: no visitor waits for it. */
const OperatorRoom = lazy(async () => ({ default: (await import('./OperatorRoom.tsx')).OperatorRoom }));

export function App({ bridge, sounds, today, nowMs }: AppProps) {
  const [answer, setAnswer] = useState<Answer<Start> | null>(null);
  const ask = useCallback(async () => setAnswer(await bridge.start()), [bridge]);
  const report = useCallback(
    (where: string, message: string) => {
      bridge.reportFault({ where, message: message.slice(0, 4000) });
    },
    [bridge],
  );
  useEffect(() => void ask(), [ask]);
  useHeartbeat(bridge);
  useWakeLock(useCallback((message: string) => report('wake-lock', message), [report]));

  const talk = useTalkDoor(bridge);

  const [atTheDesk, setAtTheDesk] = useState(false);
  useWayIn(() => setAtTheDesk(true));
  const leaveTheDesk = useCallback(async () => {
    // Something may have been changed there.
    await ask();
    setAtTheDesk(false);
  }, [ask]);

  if (atTheDesk) {
    return (
      <FaultBoundary onFault={(message) => report('operator', message)} onTryAgain={leaveTheDesk}>
        <Suspense fallback={<main aria-busy="true" />}>
          <OperatorRoom
            bridge={bridge}
            settings={answer?.ok ? answer.value.settings : null}
            onLeave={leaveTheDesk}
          />
        </Suspense>
      </FaultBoundary>
    );
  }
  if (!answer) return <main aria-busy="true" />;
  if (answer.ok && talk.begun) {
    return (
      <FaultBoundary onFault={(message) => report('talk', message)} onTryAgain={talk.leave}>
        <Suspense fallback={<main aria-busy="true" />}>
          <TalkRoom
            start={answer.value}
            bridge={bridge}
            door={talk.begun.door}
            from={talk.begun.from}
            nowMs={nowMs}
            onLeave={talk.leave}
          />
        </Suspense>
      </FaultBoundary>
    );
  }
  return (
    <FaultBoundary onFault={(message) => report(sceneFault, message)} onTryAgain={ask}>
      {answer.ok ? (
        <Walkthrough start={answer.value} sounds={sounds} today={today} onPresent={talk.begin} />
      ) : (
        <FaultScene problems={answer.problems} onTryAgain={ask} />
      )}
    </FaultBoundary>
  );
}
