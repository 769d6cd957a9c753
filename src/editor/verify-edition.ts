/** `verify`: checks an edition, packed or as a folder, just as a kiosk does before it adopts one. */
import { checkEdition } from '../host/editions/check-edition.ts';
import { realEditionDisk } from '../host/editions/edition-disk.ts';
import { readSource } from '../host/editions/read-source.ts';
import { isPublicKey, keyId } from '../host/editions/signature.ts';
import { wordVouching } from '../host/editions/word-vouching.ts';
import { done, type Outcome, refuse, tell } from './outcome.ts';
import type { Command } from './parse-command.ts';

export async function verifyEdition({
  source,
  trust,
}: Extract<Command, { does: 'verify' }>): Promise<Outcome> {
  const wrong = trust.find((key) => !isPublicKey(key));
  if (wrong !== undefined)
    return refuse(`expected a public key of 43 base64url signs behind --trust, found "${wrong}"`);
  const read = await readSource(source, realEditionDisk());
  if (!read.ok) return tell(read.problems);
  const trusted = trust.map((key) => ({ name: `trusted key ${keyId(key)}`, key }));
  const checked = checkEdition(read.files, trusted);
  if (!checked.ok) return tell(checked.problems);
  const { manifest, fingerprint, vouching } = checked.edition;
  const languages = manifest.languages.join(', ');
  return done([
    `${source}: ${manifest.id} ${manifest.edition}, made on ${manifest.madeOn}, ${manifest.files.length} files (${languages})`,
    wordVouching(vouching),
    `fingerprint: ${fingerprint}`,
  ]);
}
