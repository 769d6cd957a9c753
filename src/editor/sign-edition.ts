/** `sign`: puts an Ed25519 signature into the manifest of a packed edition. */
import { readFile } from 'node:fs/promises';
import { checkEdition } from '../host/editions/check-edition.ts';
import { realEditionDisk } from '../host/editions/edition-disk.ts';
import { readSource } from '../host/editions/read-source.ts';
import { signManifest } from '../host/editions/signature.ts';
import { systemReason } from '../host/system-reason.ts';
import { done, type Outcome, refuse, tell } from './outcome.ts';
import type { Command } from './parse-command.ts';
import { writeFileSafely } from './write-file-safely.ts';
import { zipEdition } from './zip-edition.ts';

/** Only an edition that is whole is signed: whoever signs vouches for what can be shown. A signature that fits is replaced. */
export async function signEdition({ file, key }: Extract<Command, { does: 'sign' }>): Promise<Outcome> {
  if (!file.endsWith('.zip')) return refuse(`expected a packed edition that ends in .zip, found "${file}"`);
  const pem = await readKey(key);
  if (pem === null) return refuse(`${key} cannot be read`);
  const read = await readSource(file, realEditionDisk());
  if (!read.ok) return tell(read.problems);
  const checked = checkEdition(read.files, null);
  if (!checked.ok) return tell(checked.problems);
  const signed = signManifest(checked.edition.manifest, pem);
  if (signed === null) return refuse(`${key}: expected an Ed25519 private key in PEM`);
  const complaint = await writeFileSafely(file, zipEdition(checked.edition.files, signed));
  if (complaint !== null) return refuse(complaint);
  return done([`${file}: signed with key ${signed.signature?.keyId}`]);
}

async function readKey(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    systemReason(error);
    return null;
  }
}
