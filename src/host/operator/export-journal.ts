/** Writes what happened and how the machine is to a stick, as one file for whoever has to understand it elsewhere. */
import type { HostKind } from '../../bridge/operator.ts';
import type { Finding, PageReading } from '../../bridge/self-check.ts';
import type { StickAnswer } from '../../bridge/stick.ts';
import { dayOnWall } from '../day-on-wall.ts';
import { type Disk, realDisk } from '../disk.ts';
import { readJournal } from '../read-journal.ts';
import type { WriteToStick } from './write-to-stick.ts';

export interface JournalMakings {
  readonly host: HostKind;
  readonly platform: string;
  readonly appVersion: string;
  /** Where the journal lies. */
  readonly folder: string;
  readonly checkSelf: (page: PageReading) => Promise<readonly Finding[]>;
  readonly toStick: WriteToStick;
  readonly now: () => Date;
  readonly disk?: Pick<Disk, 'read'>;
}

export type ExportJournal = (page: PageReading) => Promise<StickAnswer>;

/** One JSON value a line: what wrote it, then the findings, then the journal. The name ends in `.txt`, which any machine opens. */
export function journalExporter(makings: JournalMakings): ExportJournal {
  const { host, platform, appVersion, folder, checkSelf, toStick, now, disk = realDisk() } = makings;
  return async (page) => {
    const written = now();
    const findings = await checkSelf(page);
    const lines = [
      JSON.stringify({ written: written.toISOString(), appVersion, host, platform, page }),
      ...findings.map(({ code, verdict, data }) => JSON.stringify({ found: code, verdict, data })),
      ...(await readJournal(folder, disk)),
    ];
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
    return toStick({ name: `kiosk-journal-${dayOnWall(written)}.txt`, bytes });
  };
}
