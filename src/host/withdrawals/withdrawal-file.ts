/** Reads and writes `withdrawn.json`: what the operator took off the screen, by the atomic writer. */
import { join } from 'node:path';
import { z } from 'zod';
import { decodeText } from '../decode-text.ts';
import type { Disk } from '../disk.ts';
import { systemReason } from '../system-reason.ts';
import { type Written, writeAtomically } from '../write-atomically.ts';

const id = z.string().min(1).max(200);

const withdrawalFile = z.strictObject({
  version: z.literal(1),
  withdrawn: z
    .array(
      z.strictObject({
        fact: id,
        claim: id.nullable(),
        reason: z.enum(['source-withdrew', 'our-error', 'objection']),
        on: z.iso.date(),
        content: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(10_000),
});

/** With a digest of what was withdrawn, so that only the very same stays off the screen. */
export type KeptWithdrawal = Readonly<z.infer<typeof withdrawalFile>['withdrawn'][number]>;

export interface ReadWithdrawals {
  readonly kept: readonly KeptWithdrawal[];
  /** For the journal. */
  readonly complaint: string | null;
}

const pathsIn = (dataFolder: string) => ({
  current: join(dataFolder, 'withdrawn.json'),
  previous: join(dataFolder, 'withdrawn.previous.json'),
});

/** A broken file gives way to the copy of it, so that nothing withdrawn comes back but by a change made last. */
export async function readWithdrawals(dataFolder: string, disk: Disk): Promise<ReadWithdrawals> {
  const { current, previous } = pathsIn(dataFolder);
  const first = await readCopy(disk, current);
  if (typeof first !== 'string') return { kept: first, complaint: null };
  const second = await readCopy(disk, previous);
  const trouble = `withdrawn.json is broken (${first})`;
  return typeof second === 'string' || second.length === 0
    ? { kept: [], complaint: `${trouble}, and there is no copy of it; look what must be withdrawn again.` }
    : { kept: second, complaint: `${trouble}; the copy of it is used.` };
}

export function writeWithdrawals(
  dataFolder: string,
  disk: Disk,
  withdrawn: readonly KeptWithdrawal[],
): Promise<Written> {
  const { current: path, previous: previousPath } = pathsIn(dataFolder);
  const bytes = new TextEncoder().encode(`${JSON.stringify({ version: 1, withdrawn }, null, 2)}\n`);
  return writeAtomically({ disk, path, bytes, previousPath });
}

/** A word for what is wrong with it, where it is. */
async function readCopy(disk: Disk, path: string): Promise<readonly KeptWithdrawal[] | string> {
  try {
    const bytes = await disk.read(path);
    if (bytes === null) return [];
    const parsed = withdrawalFile.safeParse(JSON.parse(decodeText(bytes) ?? ''));
    return parsed.success ? parsed.data.withdrawn : 'not of the expected shape';
  } catch (error) {
    return error instanceof SyntaxError ? 'not JSON' : systemReason(error);
  }
}
