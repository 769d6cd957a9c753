/**
 * Whether the page is to be made anew: once a night, since memory creeps in what runs for weeks (electron#17213,
 * MagicMirrorOrg/MagicMirror#1726). Pure.
 */
import type { OpeningHours } from '../bridge/opening-hours.ts';
import { isOpenAllDay, lightAt } from './light-at.ts';
import { dayAfter, type WallTime } from './wall-time.ts';

/** One day of the exhibit ends and the next begins at four in the morning. */
const turnOfDay = 4 * 60;

/**
 * Due once the day has turned since the page was born, while the venue is closed; where it never closes on that day, at any time.
 * A clock that was wrong at the birth makes for one renewal more, which harms nobody.
 */
export function renewalDue(hours: OpeningHours | null, bornAt: WallTime, now: WallTime): boolean {
  if (dayOf(bornAt) === dayOf(now)) return false;
  return hours === null || isOpenAllDay(hours, now.date) || lightAt(hours, now) !== 'bright';
}

function dayOf({ date, minutes }: WallTime): string {
  return minutes < turnOfDay ? dayAfter(date, -1) : date;
}
