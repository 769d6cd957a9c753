/** Whether a talk may be given here, and whether one is on: begun by the presenter, by the start of the host, or before a crash. */
import { useCallback, useEffect, useState } from 'react';
import type { KioskBridge } from '../bridge/contract.ts';
import type { TalkDoor } from '../bridge/talk.ts';

/** A talk that is on: what the host said of it, and the chapter it began at. */
export interface BegunTalk {
  readonly door: TalkDoor;
  readonly from: string | null;
}

export interface TalkDoorway {
  readonly begun: BegunTalk | null;
  /** `null` where nobody may present. */
  readonly begin: ((from: string | null) => void) | null;
  readonly leave: () => Promise<void>;
}

export function useTalkDoor(bridge: KioskBridge): TalkDoorway {
  const [door, setDoor] = useState<TalkDoor | null>(null);
  const [begun, setBegun] = useState<BegunTalk | null>(null);
  const look = useCallback(async () => {
    const answer = await bridge.present({ act: 'look', takes: null });
    const found = answer.ok && answer.value.mayPresent ? answer.value : null;
    setDoor(found);
    return found;
  }, [bridge]);
  useEffect(() => {
    look().then((found) => {
      if (found && (found.atOnce || found.place)) setBegun({ door: found, from: null });
    });
  }, [look]);
  const leave = useCallback(async () => {
    // A talk that has ended is not where the next one goes on.
    await look();
    setBegun(null);
  }, [look]);
  return { begun, begin: door && ((from) => setBegun({ door, from })), leave };
}
