/** `keygen`: makes a pair of keys; the private one goes into a file that only its owner reads, the public one is printed. */
import { writeFile } from 'node:fs/promises';
import { keyId, newKeyPair } from '../host/editions/signature.ts';
import { systemReason } from '../host/system-reason.ts';
import { done, type Outcome, refuse } from './outcome.ts';

/** A file that is there already is never written over: it may be the only copy of a key. */
export async function makeKeys(out: string): Promise<Outcome> {
  const { privateKey, publicKey } = newKeyPair();
  try {
    await writeFile(out, privateKey, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    return refuse(`${out} cannot be written (${systemReason(error)})`);
  }
  return done([
    `${out}: the private key, to be kept secret`,
    `key id: ${keyId(publicKey)}`,
    `public key: ${publicKey}`,
  ]);
}
