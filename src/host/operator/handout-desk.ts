/** Has the host print the handout, and writes it to a stick. */
import { handoutMark } from '../../bridge/channels.ts';
import type { MadeForStick } from '../../bridge/stick.ts';
import { dayOnWall } from '../day-on-wall.ts';
import type { Journal } from '../journal.ts';
import type { WriteToStick } from './write-to-stick.ts';

export type Printed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string };

/** How it is printed; Electron and Chromium's DevTools protocol name it alike. */
export const printOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

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
  /** Begins, unless one is being made; false for a language that the exhibit does not have. */
  readonly begin: (language: string) => Promise<boolean>;
  /** What became of the last one; `null` while one is made. */
  readonly written: () => MadeForStick | null;
  /** From now on this prints; until then nothing can be printed. */
  readonly lead: (print: PrintPage) => void;
}

const notMade = { written: false, why: 'not-made' } as const;

export function handoutDesk({ toStick, now, journal, languages }: HandoutMakings): HandoutDesk {
  let print: PrintPage = async () => ({ ok: false, why: 'there is no browser here that prints' });
  let written: MadeForStick | null = notMade;
  const refuse = (why: unknown): MadeForStick => {
    journal.fault(`The handout cannot be printed (${why}).`);
    return notMade;
  };
  const make = async (language: string): Promise<MadeForStick> => {
    const printed = await print(`${handoutMark}${language}`);
    if (!printed.ok) return refuse(printed.why);
    return toStick({ name: `handout-${language}-${dayOnWall(now())}.pdf`, bytes: printed.bytes });
  };
  return {
    lead: (led) => {
      print = led;
    },
    written: () => written,
    begin: async (language) => {
      if (!(await languages()).includes(language)) return false;
      if (written === null) return true;
      written = null;
      // Not awaited: whoever asked looks again. Whatever goes wrong here must not take the exhibit down.
      make(language)
        .catch(refuse)
        .then((made) => {
          written = made;
        });
      return true;
    },
  };
}
