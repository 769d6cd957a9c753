/** Verdicts over the kiosk itself: what it shows, what last went wrong, how long it has run, where it writes, what day it takes it to be. */
import type { Finding } from '../../bridge/self-check.ts';
import { judgeClock } from '../judge-clock.ts';
import { good, repair } from './found.ts';
import type { LastFault } from './last-fault.ts';

/** What is shown; `null` where nothing can be. Days are YYYY-MM-DD. */
export type ShownReading = {
  readonly edition: string;
  readonly checkedOn: string;
  readonly reviewBy: string;
} | null;

export interface ClockReading {
  readonly now: Date;
  /** As the machine's own clock shows it. */
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

const dayMs = 86_400_000;
/** A fault is news for a week. */
const faultIsNewsMs = 7 * dayMs;
/** Few machines are the better for running longer without a new start. */
const longestRunDays = 31;

export function judgeEdition(shown: ShownReading, { day }: ClockReading): Finding {
  if (shown === null) return repair('edition-none', null);
  const { edition, checkedOn, reviewBy } = shown;
  return day > reviewBy
    ? repair('edition-due', { edition, reviewBy })
    : good('edition-good', { edition, checkedOn });
}

export function judgeFault(fault: LastFault | null, { now }: ClockReading): Finding {
  if (fault === null || now.getTime() - fault.at.getTime() > faultIsNewsMs) return good('fault-none', null);
  return repair('fault-recent', { on: fault.at.toISOString().slice(0, 10), sentence: fault.sentence });
}

export function judgeUptime(runMs: number): Finding {
  const days = Math.floor(runMs / dayMs);
  return days > longestRunDays ? repair('uptime-long', { days }) : good('uptime-good', { days });
}

/** @param kept whether what is written there outlives this run. */
export function judgeFolder(folder: string, kept: boolean): Finding {
  return kept ? good('folder-good', { folder }) : repair('folder-lost', { folder });
}

export function judgeTime({ now, day, time, zone }: ClockReading, shown: ShownReading): Finding {
  const isEarly = shown !== null && judgeClock(now, shown.checkedOn) !== null;
  return isEarly
    ? repair('clock-early', { day, checkedOn: shown.checkedOn })
    : good('clock-good', { day, time, zone });
}
