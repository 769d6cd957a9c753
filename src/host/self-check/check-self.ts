/** Looks at everything that the self-check is about and hands each reading to its verdict. */
import { readFile, statfs } from 'node:fs/promises';
import { freemem, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../bridge/contract.ts';
import type { Finding, PageReading } from '../../bridge/self-check.ts';
import { dayOnWall } from '../day-on-wall.ts';
import { systemReason } from '../system-reason.ts';
import { judgeAutostart } from './judge-autostart.ts';
import {
  type ClockReading,
  judgeEdition,
  judgeFault,
  judgeFolder,
  judgeTime,
  judgeUptime,
  type ShownReading,
} from './judge-kiosk.ts';
import { judgeLockdown } from './judge-lockdown.ts';
import { judgeDisk, judgeMemory, judgeNetwork } from './judge-machine.ts';
import { judgeDisplay, judgeSound, judgeTouch } from './judge-screen.ts';
import { judgeSleep } from './judge-sleep.ts';
import { lastFault } from './last-fault.ts';
import { startEntries } from './start-entries.ts';
import { type AskProgram, askSystem } from './system-questions.ts';

/** What the machine is, read where the process starts. */
export interface Machine {
  readonly platform: string;
  readonly home: string;
  /** Name of the account that the kiosk runs under. */
  readonly account: string;
  readonly desktop: string | undefined;
  readonly display: boolean;
  /** What an entry that starts this app would name. */
  readonly namesOfApp: readonly string[];
  readonly ask: AskProgram;
}

export interface SelfCheckMakings {
  readonly machine: Machine;
  readonly dataFolder: string;
  /** Whether what is written there outlives this run. */
  readonly kept: boolean;
  readonly settings: Pick<Settings, 'orientation' | 'diagonalInches'>;
  /** What is shown now. */
  readonly shown: () => Promise<ShownReading>;
  readonly now: () => Date;
  /** Milliseconds since this process began. */
  readonly runMs: () => number;
}

/** Answers one finding for each thing, those of the exhibit first, those of the machine after. */
export async function checkSelf(makings: SelfCheckMakings, page: PageReading): Promise<readonly Finding[]> {
  const { machine, dataFolder, kept, settings, now, runMs } = makings;
  const { platform, home, desktop, display, namesOfApp, ask } = machine;
  const shown = await makings.shown();
  const clock = readClock(now());
  const told = await askSystem(platform, ask);
  const entries = await startEntries(platform, home, told);
  return [
    judgeEdition(shown, clock),
    judgeFault(await readLastFault(dataFolder), clock),
    judgeDisplay(page, settings),
    judgeTouch(page),
    judgeSound(),
    judgeLockdown({ platform, desktop, display, told }),
    judgeAutostart({ entries, namesOfApp }),
    judgeSleep(told),
    judgeNetwork(networkInterfaces()),
    judgeTime(clock, shown),
    judgeFolder(dataFolder, kept),
    judgeDisk(await freeBytes(dataFolder)),
    judgeMemory(freemem()),
    judgeUptime(runMs()),
  ];
}

/** On the wall of this machine, so that the operator can compare. */
function readClock(now: Date): ClockReading {
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    now,
    day: dayOnWall(now),
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** In the growing file of the journal, or the one before it. */
async function readLastFault(dataFolder: string) {
  for (const name of ['journal.ndjson', 'journal.1.ndjson']) {
    const text = await unlessRefused(() => readFile(join(dataFolder, name), 'utf8'));
    const fault = text === null ? null : lastFault(text);
    if (fault !== null) return fault;
  }
  return null;
}

async function freeBytes(folder: string): Promise<number | null> {
  const disk = await unlessRefused(() => statfs(folder));
  return disk === null ? null : disk.bavail * disk.bsize;
}

async function unlessRefused<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    systemReason(error);
    return null;
  }
}
