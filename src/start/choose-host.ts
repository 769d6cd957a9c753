/** Decides which host carries the app, and words in one line which and why. */
import type { Flags } from '../host/flags.ts';
import type { BrowserChoice } from '../loopback/choose-browser.ts';

/** Whether the Electron runtime is there, and if not, what came of trying to get it. */
export type Runtime = 'present' | 'downloaded' | 'absent' | 'not-downloadable' | 'too-slow';

/** What can be seen before the runtime is looked for. */
export interface MachineFacts {
  readonly asked: Flags['host'];
  /** False where the operator said `--no-browser`: then nothing is to be opened, Electron neither. */
  readonly browserWanted: boolean;
  readonly display: boolean;
  /** Root on Linux, where Electron does not start with its sandbox on. */
  readonly root: boolean;
  /** What the loopback host would do. */
  readonly browser: BrowserChoice;
}

export interface HostFacts extends MachineFacts {
  readonly runtime: Runtime;
}

export type HostChoice =
  | { readonly ok: true; readonly host: 'electron' | 'loopback'; readonly line: string }
  | { readonly ok: false; readonly line: string };

const runtimeWords: Readonly<Record<Runtime, string>> = {
  present: 'its runtime is here',
  downloaded: 'its runtime has just been downloaded',
  absent: 'the Electron runtime is not here',
  'not-downloadable': 'the Electron runtime is not here and cannot be downloaded now',
  'too-slow': 'the Electron runtime is not here and its download took too long',
};

/** Why Electron is out of the question whether or not its runtime is there; `null` where it is worth a try. */
export function whyNotElectron(facts: MachineFacts): string | null {
  if (facts.asked === 'loopback') return '--host loopback was given';
  if (facts.asked === null && !facts.browserWanted) return '--no-browser was given';
  if (!facts.display) return 'this machine has no display';
  if (facts.root) return 'Electron does not start as root';
  return null;
}

export function chooseHost(facts: HostFacts): HostChoice {
  const runtimeThere = facts.runtime === 'present' || facts.runtime === 'downloaded';
  const whyNot = whyNotElectron(facts) ?? (runtimeThere ? null : runtimeWords[facts.runtime]);
  if (whyNot === null) {
    const why = facts.asked === 'electron' ? '--host electron was given' : runtimeWords[facts.runtime];
    return { ok: true, host: 'electron', line: `Starting the Electron host: ${why}.` };
  }
  if (facts.asked === 'electron') {
    return { ok: false, line: `The Electron host cannot be started: ${whyNot}. Try --host loopback.` };
  }
  const { browser } = facts;
  if (browser.open) {
    return {
      ok: true,
      host: 'loopback',
      line: `Starting the loopback host in ${browser.program}: ${whyNot}.`,
    };
  }
  const why = browser.why === whyNot ? whyNot : `${whyNot}, and ${browser.why}`;
  return {
    ok: true,
    host: 'loopback',
    line: `Starting the loopback host, to serve an address only: ${why}.`,
  };
}
