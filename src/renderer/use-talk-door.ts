/** Whether a talk may be given here, and whether one is on: begun by the presenter, by the start of the host, or before a crash. */
import { useCallback, useEffect, useState } from 'react';
import type { KioskBridge } from '../bridge/contract.ts';
import type { TalkDoor } from '../bridge/talk.ts';
import type { LanguageCode } from '../dataset/schema.ts';

/** Where a talk begins: at a chapter, or at its beginning; and in which language. */
export interface TalkOpening {
  readonly from: string | null;
  readonly language: LanguageCode | null;
}

/** A talk that is on: how it began, and what the host said of it. */
export interface BegunTalk extends TalkOpening {
  readonly door: TalkDoor;
}

export interface TalkDoorway {
  readonly begun: BegunTalk | null;
  /** `null` where nobody may present. A talk that is begun before the host has answered waits for it. */
  readonly begin: ((opening: TalkOpening) => void) | null;
  /** Begins a talk if the host wants one to begin now. */
  readonly arrive: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

const byTheHost: TalkOpening = { from: null, language: null };

export function useTalkDoor(bridge: KioskBridge): TalkDoorway {
  const [door, setDoor] = useState<TalkDoor | 'unknown' | 'shut'>('unknown');
  const [opening, setOpening] = useState<TalkOpening | null>(null);
  const look = useCallback(async () => {
    const answer = await bridge.present({ act: 'look', takes: null });
    const found = answer.ok && answer.value.mayPresent ? answer.value : 'shut';
    setDoor(found);
    return found;
  }, [bridge]);
  const arrive = useCallback(async () => {
    const found = await look();
    if (found !== 'shut' && (found.atOnce || found.place)) setOpening(byTheHost);
  }, [look]);
  // The first scene does not wait for it.
  useEffect(() => void scheduler.postTask(arrive, { priority: 'background' }), [arrive]);
  const leave = useCallback(async () => {
    // A talk that has ended is not where the next one goes on.
    await look();
    setOpening(null);
  }, [look]);
  return {
    begun: opening && typeof door === 'object' ? { ...opening, door } : null,
    begin: door === 'shut' ? null : setOpening,
    arrive,
    leave,
  };
}
