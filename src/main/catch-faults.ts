/**
 * Catches what nobody caught in the main process. Without it Electron puts a window with a stack trace in front of
 * the public (electron#7530). The kiosk goes on: what the visitor sees lives in another process.
 */
import { inspect } from 'node:util';
import type { Reports } from './early-journal.ts';

/** What this needs of `process`. */
export interface FaultSource {
  on(event: 'uncaughtException', listener: (error: unknown) => void): unknown;
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
}

export function catchFaults(source: FaultSource, reports: Reports): void {
  source.on('uncaughtException', (error) => reports.fault(`A fault nobody caught: ${sentenceOf(error)}`));
  source.on('unhandledRejection', (reason) =>
    reports.fault(`A refusal nobody caught: ${sentenceOf(reason)}`),
  );
}

/** One line about anything that can be thrown. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Error
    ? `${thrown.name}: ${thrown.message}`
    : inspect(thrown, { breakLength: Infinity });
}
