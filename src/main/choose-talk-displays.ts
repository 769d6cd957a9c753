/** Decides which display a talk's windows stand on: the audience's on the one brought along, the presenter's on the laptop's own. Pure. */
import type { DisplayFacts } from './choose-display.ts';

export interface TalkDisplay extends DisplayFacts {
  /** Whether it is built into the machine. */
  readonly internal: boolean;
}

export interface TalkDisplays {
  readonly audience: TalkDisplay | null;
  /** `null` where there is one display alone: the audience keeps it. */
  readonly presenter: TalkDisplay | null;
}

export interface TalkSetting {
  readonly displays: readonly TalkDisplay[];
  readonly primaryId: number;
  /** Whether the presenter asked for it the other way round. */
  readonly swapped: boolean;
}

/** Where no display says that it is built in, the system's first one counts as the laptop's own. */
export function chooseTalkDisplays({ displays, primaryId, swapped }: TalkSetting): TalkDisplays {
  const own =
    displays.find(({ internal }) => internal) ?? displays.find(({ id }) => id === primaryId) ?? displays[0];
  const brought = displays.find((display) => display !== own);
  if (own === undefined) return { audience: null, presenter: null };
  if (brought === undefined) return { audience: own, presenter: null };
  return swapped ? { audience: own, presenter: brought } : { audience: brought, presenter: own };
}
