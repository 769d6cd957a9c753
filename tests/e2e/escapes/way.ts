/** What a known way out of the exhibit is, and on which ground it is tried. */
import type { Page } from '@playwright/test';
import type { Rehearsal } from '../../rehearsal/start-rehearsal.ts';
import type { HostName } from '../hosts/running-host.ts';
import type { WalkthroughPage } from '../walkthrough-page.ts';

export interface Ground {
  readonly page: Page;
  readonly kiosk: WalkthroughPage;
  /** Where the page stands, and is to stay. */
  readonly address: string;
  /** The host behind the page, on the rehearsal alone. */
  readonly rehearsal: Rehearsal | null;
}

export interface Way {
  readonly way: string;
  /** Where the way exists; everywhere unless said otherwise. */
  readonly on?: readonly HostName[];
  /**
   * Tries it. Answers in words what got out, where the way itself tells; `null` where it was refused. What has become of
   * the page is looked at afterwards in any case.
   */
  readonly attempt: (ground: Ground) => Promise<string | null>;
}

const longestAttemptMs = 3_000;

/** A method, whose argument is not held to its type again. */
interface Script<Arg> {
  run(arg: Arg): unknown;
}

/** A way that a script in the page takes; what it answers, if it is a text, got out. One that throws was refused. */
export function byScript<Arg>(way: string, script: (arg: Arg) => unknown, arg: Arg): Way {
  // Playwright's own type unwraps handles, of which there are none here.
  const held: Script<Arg> = { run: script };
  const plain: Script<unknown> = held;
  return {
    way,
    attempt: async ({ page }) => {
      const answer = page.evaluate(plain.run, arg).then(
        (found) => (typeof found === 'string' ? found : null),
        () => null,
      );
      return Promise.race([answer, silence()]);
    },
  };
}

/** A way that the rehearsed host is asked about; `true` is that it lets it go. */
export function byHost(way: string, asks: (rehearsal: Rehearsal) => boolean | Promise<boolean>): Way {
  return {
    way,
    on: ['rehearsal'],
    attempt: async ({ rehearsal }) => {
      if (rehearsal === null) throw new Error('there is no host to ask');
      return (await asks(rehearsal)) ? 'the host lets it go' : null;
    },
  };
}

/** Some ways never answer, which is a refusal too. */
function silence(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, longestAttemptMs, null).unref());
}
