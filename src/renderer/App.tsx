/** Shows the walkthrough of what the host answered, or a calm Fault scene that asks again. */
import { type ComponentType, Suspense, useCallback, useState } from 'react';
import { sceneFault } from '../bridge/channels.ts';
import type { Answer, KioskBridge, Start } from '../bridge/contract.ts';
import type { Counted } from '../bridge/counts.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import type { OperatorRoomProps } from './OperatorRoom.tsx';
import { renewalDue } from './renewal-due.ts';
import { StartFault } from './StartFault.tsx';
import type { SoundSource } from './speech/sound-source.ts';
import type { TalkWindowProps } from './TalkWindow.tsx';
import { useHeartbeat } from './use-heartbeat.ts';
import { useTalkDoor } from './use-talk-door.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { useWayIn } from './use-way-in.ts';
import { Walkthrough } from './Walkthrough.tsx';
import type { WallTime } from './wall-time.ts';

export interface AppProps {
  readonly bridge: KioskBridge;
  /** What the host answered when the page started. */
  readonly first: Answer<Start>;
  readonly sounds: SoundSource;
  /** Answers today as YYYY-MM-DD. */
  readonly today: () => string;
  /** The time on the wall now. */
  readonly wallTime: () => WallTime;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** What is loaded when an operator or a presenter comes; `null` where there is nothing to operate, and nobody to present. */
  readonly rooms: AppRooms | null;
}

export interface AppRooms {
  readonly operator: ComponentType<OperatorRoomProps>;
  readonly talk: ComponentType<TalkWindowProps>;
}

export function App({ bridge, first, sounds, today, wallTime, nowMs, rooms }: AppProps) {
  const [answer, setAnswer] = useState(first);
  const ask = useCallback(async () => setAnswer(await bridge.start()), [bridge]);
  const report = useCallback(
    (where: string, message: string) => {
      bridge.reportFault({ where, message: message.slice(0, 4000) });
    },
    [bridge],
  );
  const count = useCallback((counted: Counted) => void bridge.count(counted), [bridge]);
  const [bornAt] = useState(wallTime);
  useHeartbeat(bridge, () => answer.ok && renewalDue(answer.value.settings.openingHours, bornAt, wallTime()));
  useWakeLock(useCallback((message: string) => report('wake-lock', message), [report]));

  const talk = useTalkDoor(bridge);
  const { arrive } = talk;

  const [atTheDesk, setAtTheDesk] = useState(false);
  useWayIn(() => setAtTheDesk(true));
  const leaveTheDesk = useCallback(async () => {
    // Something may have been changed there, or a talk let begin.
    await Promise.all([ask(), arrive()]);
    setAtTheDesk(false);
  }, [ask, arrive]);

  if (atTheDesk && rooms) {
    return (
      <FaultBoundary onFault={(message) => report('operator', message)} onTryAgain={leaveTheDesk}>
        <Suspense fallback={<main aria-busy="true" />}>
          <rooms.operator
            bridge={bridge}
            settings={answer.ok ? answer.value.settings : null}
            today={today}
            onLeave={leaveTheDesk}
          />
        </Suspense>
      </FaultBoundary>
    );
  }
  if (answer.ok && talk.begun && rooms) {
    return (
      <FaultBoundary onFault={(message) => report('talk', message)} onTryAgain={talk.leave}>
        <Suspense fallback={<main aria-busy="true" />}>
          <rooms.talk
            bridge={bridge}
            nowMs={nowMs}
            begins={{ start: answer.value, begun: talk.begun }}
            onLeave={talk.leave}
          />
        </Suspense>
      </FaultBoundary>
    );
  }
  return (
    <FaultBoundary onFault={(message) => report(sceneFault, message)} onTryAgain={ask}>
      {answer.ok ? (
        <Walkthrough
          start={answer.value}
          sounds={sounds}
          today={today}
          wallTime={wallTime}
          onCounted={count}
          onPresent={talk.begin}
        />
      ) : (
        <StartFault problems={answer.problems} onTryAgain={ask} />
      )}
    </FaultBoundary>
  );
}
