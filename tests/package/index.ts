/** `npm run package:check [-- --only WORDS]`: proves what can be proved of the packages on this machine, and names the rest. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../src/start/build-if-needed.ts';
import { debianProofs } from './debian-proofs.ts';
import { electronProofs } from './electron-proofs.ts';
import { elsewhereProofs } from './elsewhere-proofs.ts';
import { fileProofs } from './file-proofs.ts';
import type { Proof } from './proof.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const say = (line: string) => process.stdout.write(`${line}\n`);
const proofs = [...fileProofs, ...electronProofs, ...debianProofs, ...elsewhereProofs].filter(({ name }) =>
  name.includes(values.only ?? ''),
);

const projectFolder = resolve(import.meta.dirname, '../..');
const built = await buildIfNeeded({ projectFolder, node: process.execPath, say });
if (!built.ok) throw new Error(built.output);

// Short, and open to other accounts: a kiosk's own account has to read what is made here.
const workFolder = mkdtempSync(join(tmpdir(), 'kiosk-package-'));
const pictureFolder = join(projectFolder, 'test-results', 'package');
mkdirSync(pictureFolder, { recursive: true });
const counted = { pass: 0, fail: 0, 'not run': 0 };
for (const proof of proofs) {
  const { how, detail } = await judge(proof);
  counted[how] += 1;
  say(`${how.padEnd(7)}  ${proof.name}: ${detail}`);
}
rmSync(workFolder, { recursive: true, force: true });
say(`package: ${counted.pass} passed, ${counted.fail} failed, ${counted['not run']} not run`);
process.exitCode = counted.fail > 0 || proofs.length === 0 ? 1 : 0;

async function judge(proof: Proof): Promise<{ how: keyof typeof counted; detail: string }> {
  try {
    return await proof.run({ projectFolder, workFolder, pictureFolder });
  } catch (error) {
    return { how: 'fail', detail: error instanceof Error ? error.message : String(error) };
  }
}
