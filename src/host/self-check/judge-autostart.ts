/** Verdict over what starts the exhibit in the morning: an entry that names this very app. */
import type { Finding } from '../../bridge/self-check.ts';
import { good, notKnown, repair } from './found.ts';

/** A place from which the system starts programs. */
export interface StartEntry {
  readonly where: string;
  readonly text: string;
}

export interface AutostartReading {
  /** `null` where no such place is known of this system. */
  readonly entries: readonly StartEntry[] | null;
  /** Any of these in an entry means this app: its folder, or its program. */
  readonly namesOfApp: readonly string[];
}

/** An entry of the desktop can be there and switched off. */
const switchedOff = /^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/im;

export function judgeAutostart({ entries, namesOfApp }: AutostartReading): Finding {
  if (entries === null) return notKnown('autostart-not-known', null);
  const found = entries.find(
    ({ text }) => namesOfApp.some((name) => text.includes(name)) && !switchedOff.test(text),
  );
  return found === undefined
    ? repair('autostart-none', null)
    : good('autostart-found', { where: found.where });
}
