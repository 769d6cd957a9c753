/** Whether a talk may be given now: where whoever started the host asked for it, or once the operator lets one begin, until it has ended. */
import type { Flags } from '../flags.ts';

export interface TalkLeave {
  readonly mayPresent: () => boolean;
  /** Whether a talk is to begin by itself. */
  readonly beginsAtOnce: () => boolean;
  /** By the operator, whose PIN was right. */
  readonly give: () => void;
  /** The talk has ended: what the operator gave is taken back. */
  readonly takeBack: () => void;
}

/** Never on a public kiosk by itself: `--windowed` is for whoever builds and checks. */
export function talkLeave({ present, windowed }: Pick<Flags, 'present' | 'windowed'>): TalkLeave {
  let isGiven = false;
  let begins = present;
  return {
    mayPresent: () => present || windowed || isGiven,
    beginsAtOnce: () => begins,
    give: () => {
      isGiven = true;
      begins = true;
    },
    takeBack: () => {
      isGiven = false;
      begins = false;
    },
  };
}
