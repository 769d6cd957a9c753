/** Shows the walkthrough of what the host answered, or a calm Fault scene that asks again. */
import { lazy, Suspense, useCallback, useState } from 'react';
import { sceneFault } from '../bridge/channels.ts';
import type { Answer, KioskBridge, Start } from '../bridge/contract.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { FaultScene } from './scenes/FaultScene.tsx';
import type { SoundSource } from './speech/sound-source.ts';
import { useHeartbeat } from './use-heartbeat.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { useWayIn } from './use-way-in.ts';
import { Walkthrough } from './Walkthrough.tsx';

export interface AppProps {
  readonly bridge: KioskBridge;
  /** What the host answered when the page started. */
  readonly first: Answer<Start>;
  readonly sounds: SoundSource;
  /** Answers today as YYYY-MM-DD. */
  readonly today: () => string;
}

/** Loaded when an operator comes: no visitor waits for it. */
const OperatorRoom = lazy(async () => ({ default: (await import('./OperatorRoom.tsx')).OperatorRoom }));

export function App({ bridge, first, sounds, today }: AppProps) {
  const [answer, setAnswer] = useState(first);
  const ask = useCallback(async () => setAnswer(await bridge.start()), [bridge]);
  const report = useCallback(
    (where: string, message: string) => {
      bridge.reportFault({ where, message: message.slice(0, 4000) });
    },
    [bridge],
  );
  useHeartbeat(bridge);
  useWakeLock(useCallback((message: string) => report('wake-lock', message), [report]));

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
            settings={answer.ok ? answer.value.settings : null}
            onLeave={leaveTheDesk}
          />
        </Suspense>
      </FaultBoundary>
    );
  }
  return (
    <FaultBoundary onFault={(message) => report(sceneFault, message)} onTryAgain={ask}>
      {answer.ok ? (
        <Walkthrough start={answer.value} sounds={sounds} today={today} />
      ) : (
        <FaultScene problems={answer.problems} onTryAgain={ask} />
      )}
    </FaultBoundary>
  );
}
