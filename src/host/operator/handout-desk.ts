/** Has the host print the handout, and writes it to a stick. */
import { handoutMark } from '../../bridge/channels.ts';
import type { MadeForStick } from '../../bridge/stick.ts';
import { dayOnWall } from '../day-on-wall.ts';
import type { Journal } from '../journal.ts';
import type { WriteToStick } from './write-to-stick.ts';

export type Printed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string };

/** Prints the page that the host shows, with this mark at the end of its address. */
export type PrintPage = (mark: string) => Promise<Printed>;

export interface HandoutMakings {
  readonly toStick: WriteToStick;
  readonly now: () => Date;
  readonly journal: Pick<Journal, 'fault'>;
  /** The languages of what is shown. */
  readonly languages: () => Promise<readonly string[]>;
}

export interface HandoutDesk {
  /** `null` for a language that the exhibit does not have. */
  readonly write: (language: string) => Promise<MadeForStick | null>;
  /** From now on this prints; until then nothing can be printed. */
  readonly lead: (print: PrintPage) => void;
}

export function handoutDesk({ toStick, now, journal, languages }: HandoutMakings): HandoutDesk {
  let print: PrintPage = async () => ({ ok: false, why: 'there is no browser here that prints' });
  return {
    lead: (led) => {
      print = led;
    },
    write: async (language) => {
      if (!(await languages()).includes(language)) return null;
      const printed = await print(`${handoutMark}${language}`);
      if (printed.ok) {
        return toStick({ name: `handout-${language}-${dayOnWall(now())}.pdf`, bytes: printed.bytes });
      }
      journal.fault(`The handout cannot be printed (${printed.why}).`);
      return { written: false, why: 'not-made' };
    },
  };
}
