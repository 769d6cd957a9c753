/** The supervisor of last resort: starts the host again when it asks for that by its exit code, or was killed. */
import { exitCodes } from '../host/exit-codes.ts';
import type { HostEnd } from './run-host.ts';

export interface Keeping {
  readonly run: () => Promise<HostEnd>;
  readonly say: (line: string) => void;
  readonly pause: (ms: number) => Promise<void>;
  /** Milliseconds of a clock that never jumps. */
  readonly nowMs: () => number;
}

const windowMs = 15 * 60_000;
/** The first is short enough to be back within seconds; the last goes on for ever, since a kiosk stands alone. */
const waitsMs = [500, 5_000, 15_000, 60_000] as const;

/** @returns the exit code of the host that was not to be started again. */
export async function keepRunning({ run, say, pause, nowMs }: Keeping): Promise<number> {
  let startsMs: readonly number[] = [];
  for (;;) {
    const end = await run();
    if (!wantsRestart(end)) return end.code;
    startsMs = startsMs.filter((moment) => nowMs() - moment < windowMs);
    const waitMs = waitsMs[Math.min(startsMs.length, waitsMs.length - 1)] ?? 0;
    startsMs = [...startsMs, nowMs()];
    const why = end.code === exitCodes.restart ? 'asked to be started anew' : `was killed (${end.code})`;
    say(`The host ${why}; it is started again in ${waitMs / 1_000} seconds.`);
    await pause(waitMs);
  }
}

/** Codes above 128 are signals: nobody asked for them, or the supervisor would know. */
export function wantsRestart({ code, asked }: HostEnd): boolean {
  return !asked && (code === exitCodes.restart || code > 128);
}
