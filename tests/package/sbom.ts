/** Asks npm for the list of the app's parts and compares it with the lock file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { shippedPackages } from '../../src/package/shipped-packages.ts';
import { type Ground, hold, notRun, type Outcome, pass } from './proof.ts';
import { runProgram } from './run-program.ts';

const partsList = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  components: z.array(z.object({ name: z.string(), version: z.string() })),
});

export async function makeSbom({ projectFolder }: Ground): Promise<Outcome> {
  const npm = process.env.npm_execpath;
  if (npm === undefined) return notRun('npm did not start this');
  // Not without the tools: npm then leaves out what both the app and a tool need.
  const args = [npm, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const list = partsList.parse(JSON.parse(await runProgram(process.execPath, args, projectFolder)));
  const listed = new Set(list.components.map(({ name, version }) => `${name}@${version}`));
  const bundled = shippedPackages(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
  const missing = bundled
    .map(({ name, version }) => `${name}@${version}`)
    .filter((part) => !listed.has(part));
  hold(missing.length === 0, `not in the list: ${missing.join(', ')}`);
  return pass(`version ${list.specVersion}, ${list.components.length} parts`);
}
