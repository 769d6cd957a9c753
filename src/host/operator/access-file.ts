/** Reads and writes `operator-access.json`: the hashes of PIN and recovery code, and how often somebody guessed wrong. */
import { join } from 'node:path';
import { z } from 'zod';
import { decodeText } from '../decode-text.ts';
import type { Disk } from '../disk.ts';
import { systemReason } from '../system-reason.ts';
import { type Written, writeAtomically } from '../write-atomically.ts';
import { secretHash } from './hash-secret.ts';

const accessFile = z.strictObject({
  version: z.literal(1),
  pin: secretHash,
  recoveryCode: secretHash,
  /** In a row; kept, so that a new start does not forgive them. */
  wrongTries: z.number().int().min(0),
});

export type Access = Readonly<z.infer<typeof accessFile>>;

/** `null` stands for no PIN yet; `complaint` is for the journal. */
export interface ReadAccess {
  readonly access: Access | null;
  readonly complaint: string | null;
}

const pathsIn = (dataFolder: string) => ({
  current: join(dataFolder, 'operator-access.json'),
  previous: join(dataFolder, 'operator-access.previous.json'),
});

/**
 * Where both copies are broken there is no PIN: a locked door without a key would be worse, and whoever can break the
 * files holds the machine already.
 */
export async function readAccess(dataFolder: string, disk: Disk): Promise<ReadAccess> {
  const { current, previous } = pathsIn(dataFolder);
  const first = await readCopy(disk, current);
  if (first === null || typeof first !== 'string') return { access: first, complaint: null };
  const second = await readCopy(disk, previous);
  const trouble = `operator-access.json is broken (${first})`;
  return second !== null && typeof second !== 'string'
    ? { access: second, complaint: `${trouble}; the copy of it is used.` }
    : { access: null, complaint: `${trouble}, and so is its copy; the panel asks for a new PIN.` };
}

export function writeAccess(dataFolder: string, disk: Disk, access: Access): Promise<Written> {
  const { current: path, previous: previousPath } = pathsIn(dataFolder);
  const bytes = new TextEncoder().encode(`${JSON.stringify(access)}\n`);
  return writeAtomically({ disk, path, bytes, previousPath });
}

/** What stands in a copy: nothing, an access, or a word for what is wrong with it. */
async function readCopy(disk: Disk, path: string): Promise<Access | string | null> {
  try {
    const bytes = await disk.read(path);
    if (bytes === null) return null;
    const parsed = accessFile.safeParse(JSON.parse(decodeText(bytes) ?? ''));
    return parsed.success ? parsed.data : 'not of the expected shape';
  } catch (error) {
    return error instanceof SyntaxError ? 'not JSON' : systemReason(error);
  }
}
