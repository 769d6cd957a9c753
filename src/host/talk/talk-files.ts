/** The two files of talks in the data folder: saved run orders, and where a talk stands. Bad ones are told and passed over. */
import { join } from 'node:path';
import { z } from 'zod';
import type { RunOrder, TalkPlace } from '../../bridge/talk.ts';
import { writePath } from '../../dataset/write-path.ts';
import { decodeText } from '../decode-text.ts';
import { type Disk, realDisk } from '../disk.ts';
import type { Journal } from '../journal.ts';
import { type Written, writeAtomically } from '../write-atomically.ts';

const count = z.number().int().min(0).max(10_000);
const id = z.string().min(1).max(100);

export const talkPlace = z.strictObject({
  at: count,
  step: count,
  language: z.string().min(1).max(35),
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150)]),
  startedAtMs: z.number().int().min(0),
  run: id.nullable(),
}) satisfies z.ZodType<TalkPlace>;

const mostRuns = 50;

export const runOrder = z.strictObject({
  name: z.string().trim().min(1, 'expected a name').max(100),
  chapters: z
    .array(z.strictObject({ id, minutes: z.number().min(0.5).max(180) }))
    .min(1, 'expected at least one chapter')
    .max(100)
    .refine((all) => new Set(all.map((each) => each.id)).size === all.length, 'expected each chapter once'),
}) satisfies z.ZodType<RunOrder>;

const placeFile = z.strictObject({ version: z.literal(1), place: talkPlace.nullable() });
const runsFile = z.strictObject({ version: z.literal(1), runs: z.array(runOrder).max(mostRuns) });

export interface TalkFiles {
  readonly place: () => Promise<TalkPlace | null>;
  readonly runs: () => Promise<readonly RunOrder[]>;
  keepPlace(place: TalkPlace | null): Promise<Written>;
  keepRuns(runs: readonly RunOrder[]): Promise<Written>;
}

export function talkFiles(
  dataFolder: string,
  journal: Pick<Journal, 'fault'>,
  disk: Disk = realDisk(),
): TalkFiles {
  const placePath = join(dataFolder, 'talk-state.json');
  const runsPath = join(dataFolder, 'talks.json');
  /** One after another: two quick steps of a talk must not meet in one temporary file, and who asks is told of the last. */
  let underWay: Promise<unknown> = Promise.resolve();
  const read = async <Value>(path: string, shape: z.ZodType<Value>): Promise<Value | null> => {
    await underWay;
    const bytes = await disk.read(path);
    if (bytes === null) return null;
    const checked = shape.safeParse(parseJson(bytes));
    if (checked.success) return checked.data;
    const [issue] = checked.error.issues;
    journal.fault(`${path}: ${writePath(issue?.path ?? [])}: ${issue?.message ?? ''}; it is passed over.`);
    return null;
  };
  const write = (path: string, value: unknown): Promise<Written> => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
    const written = underWay.then(() => writeAtomically({ disk, path, bytes, previousPath: null }));
    underWay = written;
    return written;
  };
  return {
    place: async () => (await read(placePath, placeFile))?.place ?? null,
    runs: async () => (await read(runsPath, runsFile))?.runs ?? [],
    keepPlace: (place) => write(placePath, { version: 1, place }),
    keepRuns: (runs) => write(runsPath, { version: 1, runs: runs.slice(-mostRuns) }),
  };
}

/** Something that no shape takes, where it is not JSON. */
function parseJson(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
