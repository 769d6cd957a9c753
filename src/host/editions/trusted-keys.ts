/** Reads `trusted-keys.json`, the list of keys whose editions an operator accepts. */
import { join } from 'node:path';
import { z } from 'zod';
import { parseFile } from '../../dataset/parse-file.ts';
import { decodeText } from '../decode-text.ts';
import type { Disk } from '../disk.ts';
import { systemReason } from '../system-reason.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';
import { isPublicKey } from './signature.ts';

export const trustedKeysName = 'trusted-keys.json';

const trustedKeysFile = z.strictObject({
  version: z.literal(1, 'expected version 1'),
  keys: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(100),
        key: z.string().refine(isPublicKey, 'expected a public key of 43 base64url signs'),
      }),
    )
    .max(50),
});

export interface TrustedKey {
  /** Whose key it is, as the operator calls them. */
  readonly name: string;
  readonly key: string;
}

export type TrustedKeys =
  | { readonly ok: true; readonly keys: readonly TrustedKey[] }
  | { readonly ok: false; readonly problems: readonly EditionProblem[] };

/** No file means no keys. A broken one is never taken for an empty list: that would open the door to unsigned editions. */
export async function readTrustedKeys(dataFolder: string, disk: Disk): Promise<TrustedKeys> {
  try {
    const bytes = await disk.read(join(dataFolder, trustedKeysName));
    return bytes === null ? { ok: true, keys: [] } : parseTrustedKeys(bytes);
  } catch (error) {
    const message = `the file cannot be read (${systemReason(error)})`;
    return { ok: false, problems: [fileProblem('unreadable', trustedKeysName, message)] };
  }
}

function parseTrustedKeys(bytes: Uint8Array): TrustedKeys {
  const text = decodeText(bytes);
  if (text === null) {
    return { ok: false, problems: [fileProblem('unreadable', trustedKeysName, 'expected UTF-8 text')] };
  }
  const parsed = parseFile(trustedKeysName, text, trustedKeysFile);
  return parsed.ok ? { ok: true, keys: parsed.value.keys } : parsed;
}
