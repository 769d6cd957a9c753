/**
 * Tells systemd every few seconds that this process still turns its events over; where it stops, systemd starts the
 * kiosk anew (`WatchdogSec` of the unit). Node cannot write to systemd's kind of socket, so systemd's own program does.
 */
import { spawn } from 'node:child_process';

export interface WatchdogFacts {
  /** The values of `NOTIFY_SOCKET` and `WATCHDOG_USEC`, which systemd sets. */
  readonly notifySocket: string | undefined;
  readonly watchdogMicroseconds: string | undefined;
}

/** How often to tell: twice as often as systemd asks for; `null` where nobody listens. */
export function watchdogPeriodMs({ notifySocket, watchdogMicroseconds }: WatchdogFacts): number | null {
  const microseconds = Number(watchdogMicroseconds);
  if (!notifySocket || !Number.isSafeInteger(microseconds) || microseconds <= 0) return null;
  return Math.max(1, Math.floor(microseconds / 2_000));
}

/**
 * @param onFault told once, in a sentence, where systemd's program cannot be run.
 * @returns what tells it once, and answers when it has been told or could not be.
 */
export function tellWatchdog(onFault: (sentence: string) => void): () => Promise<void> {
  let complained = false;
  return () =>
    new Promise((resolve) => {
      const child = spawn('systemd-notify', ['WATCHDOG=1'], { stdio: 'ignore' });
      child.once('exit', () => resolve());
      child.once('error', (error) => {
        if (!complained) onFault(`The watchdog of systemd cannot be told: ${error.message}.`);
        complained = true;
        resolve();
      });
    });
}
