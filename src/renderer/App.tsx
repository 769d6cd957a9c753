/** Asks the host for everything, then shows the walkthrough, or a calm Fault scene. */
import { useCallback, useEffect, useState } from 'react';
import type { Answer, KioskBridge, Start } from '../bridge/contract.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { FaultScene } from './scenes/FaultScene.tsx';
import { useHeartbeat } from './use-heartbeat.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { Walkthrough } from './Walkthrough.tsx';

export interface AppProps {
  readonly bridge: KioskBridge;
  readonly fetchSound: (address: string) => Promise<ArrayBuffer | null>;
  /** Answers today as YYYY-MM-DD. */
  readonly today: () => string;
}

export function App({ bridge, fetchSound, today }: AppProps) {
  const [answer, setAnswer] = useState<Answer<Start> | null>(null);
  const ask = useCallback(() => {
    bridge.start().then(setAnswer);
  }, [bridge]);
  const report = useCallback(
    (where: string, message: string) => {
      bridge.reportFault({ where, message: message.slice(0, 4000) });
    },
    [bridge],
  );
  useEffect(ask, [ask]);
  useHeartbeat(bridge);
  useWakeLock(useCallback((message: string) => report('wake-lock', message), [report]));

  if (!answer) return <main aria-busy="true" />;
  return (
    <FaultBoundary onFault={(message) => report('renderer', message)}>
      {answer.ok ? (
        <Walkthrough start={answer.value} fetchSound={fetchSound} today={today} />
      ) : (
        <FaultScene problems={answer.problems} onTryAgain={ask} />
      )}
    </FaultBoundary>
  );
}
