/** Settings that tell which write they come from and are wrong in half: the number stands at both ends. */
import type { Settings } from '../../src/bridge/contract.ts';
import { defaultSettings } from '../../src/host/settings.ts';

/** The length differs from one number to the next, so that a shorter file over a longer one would show. */
export function settingsNumbered(number: number): Settings {
  const venueName = `Write ${number}`;
  const venueContact = `${'x'.repeat(number % 100)} ${number}`;
  return { ...defaultSettings(), patienceSeconds: 30 + (number % 150), venueName, venueContact };
}

/** The number of whole settings; `null` where they are of no write, or of two. */
export function numberOfSettings(settings: Settings): number | null {
  const number = Number(settings.venueName?.slice('Write '.length));
  if (!Number.isInteger(number)) return null;
  // Settings are trimmed when they are read.
  const expected = settingsNumbered(number);
  const same =
    settings.venueContact === expected.venueContact?.trim() &&
    settings.patienceSeconds === expected.patienceSeconds;
  return same ? number : null;
}
