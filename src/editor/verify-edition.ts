/** `verify`: checks an edition, packed or as a folder, just as a kiosk does before it adopts one. */
import { checkEdition } from '../host/editions/check-edition.ts';
import { realEditionDisk } from '../host/editions/edition-disk.ts';
import { readSource } from '../host/editions/read-source.ts';
import { describeEdition } from './describe-edition.ts';
import { done, type Outcome, refuse, tell } from './outcome.ts';
import type { Command } from './parse-command.ts';
import { readTrust } from './read-trust.ts';

export async function verifyEdition({
  source,
  trust,
}: Extract<Command, { does: 'verify' }>): Promise<Outcome> {
  const trusted = readTrust(trust);
  if (typeof trusted === 'string') return refuse(trusted);
  const read = await readSource(source, realEditionDisk());
  if (!read.ok) return tell(read.problems);
  const checked = checkEdition(read.files, trusted);
  return checked.ok ? done(describeEdition(source, checked.edition)) : tell(checked.problems);
}
