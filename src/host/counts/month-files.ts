/** The files of the counts in the data folder: one a month, read and added to, and taken away after 25 months (R73). */
import { join } from 'node:path';
import { decodeText } from '../decode-text.ts';
import type { EditionDisk } from '../editions/edition-disk.ts';
import { systemReason } from '../system-reason.ts';
import { type Written, writeAtomically } from '../write-atomically.ts';
import { monthsBetween } from './count-key.ts';
import { addTotals, readMonth, type Totals, writeMonth } from './month-totals.ts';

export interface MonthPlace {
  readonly disk: EditionDisk;
  readonly folder: string;
}

/** The running month is one of them. */
export const keptMonths = 25;

/** A data folder holds a few names beside these. */
const mostEntries = 2_000;
const fileName = /^counts-(\d{4}-(?:0[1-9]|1[0-2]))\.json$/;

/** Adds to a month. What cannot be understood any more is set aside under another name, and the month begins anew. */
export async function addToMonth(place: MonthPlace, month: string, totals: Totals): Promise<Written> {
  const { disk } = place;
  const path = pathOf(place, month);
  try {
    const before = await totalsAt(disk, path);
    if (typeof before === 'string') await disk.rename(path, path.replace(/\.json$/, '.broken.json'));
    const sum = typeof before === 'string' ? totals : addTotals(before, totals);
    return await writeAtomically({ disk, path, bytes: writeMonth(sum), previousPath: null });
  } catch (error) {
    return { ok: false, why: systemReason(error) };
  }
}

/** The months that are there, the latest first. One that cannot be read or understood counts nothing. */
export async function readMonths(place: MonthPlace): Promise<readonly (readonly [string, Totals])[]> {
  const months = await monthsIn(place);
  return Promise.all(
    months.map(async (month) => {
      const totals = await orReason(() => totalsAt(place.disk, pathOf(place, month)));
      return [month, typeof totals === 'string' ? new Map<string, number>() : totals] as const;
    }),
  );
}

/** Takes away what is older than may be kept; what lies in the future, by a clock that was wrong, is let lie. */
export async function purgeMonths(place: MonthPlace, thisMonth: string): Promise<readonly string[]> {
  const old = (await monthsIn(place)).filter((month) => monthsBetween(month, thisMonth) >= keptMonths);
  for (const month of old) {
    await place.disk.remove(pathOf(place, month));
    await place.disk.remove(pathOf(place, month).replace(/\.json$/, '.broken.json'));
  }
  return old;
}

async function monthsIn({ disk, folder }: MonthPlace): Promise<readonly string[]> {
  const entries = (await disk.entries(folder, mostEntries)) ?? [];
  const months = entries.flatMap(({ name, kind }) =>
    kind === 'file' ? (fileName.exec(name)?.[1] ?? []) : [],
  );
  return months.toSorted().toReversed();
}

async function totalsAt(disk: EditionDisk, path: string): Promise<Totals | string> {
  const bytes = await disk.read(path);
  if (bytes === null) return new Map();
  return readMonth(decodeText(bytes) ?? '');
}

async function orReason<T>(act: () => Promise<T>): Promise<T | string> {
  try {
    return await act();
  } catch (error) {
    return systemReason(error);
  }
}

function pathOf({ folder }: MonthPlace, month: string): string {
  return join(folder, `counts-${month}.json`);
}
