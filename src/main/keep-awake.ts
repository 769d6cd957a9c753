/** Keeps the display on while the kiosk runs; looks again, because a blocker can be lost unseen (electron#16529). */
import type { PowerSaveBlocker } from 'electron';

export interface KeepAwakeOptions {
  readonly blocker: Pick<PowerSaveBlocker, 'start' | 'isStarted'>;
  /** Calls the work again and again with so many seconds between. */
  readonly every: (seconds: number, work: () => void) => void;
}

const secondsBetweenLooks = 60;

/** A blocker stops neither a lock by hand nor one by the venue's policy; the system's power plan must be set as well. */
export function keepAwake({ blocker, every }: KeepAwakeOptions): void {
  let id = blocker.start('prevent-display-sleep');
  every(secondsBetweenLooks, () => {
    if (!blocker.isStarted(id)) id = blocker.start('prevent-display-sleep');
  });
}
