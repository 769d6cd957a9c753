/** Reads from the project's `package.json` what packages are made of. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({
  version: z.string(),
  description: z.string(),
  license: z.string(),
  devDependencies: z.object({ electron: z.string() }),
});

export interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly electronVersion: string;
}

/** One that lacks any of it is a broken checkout, which throws. */
export async function readManifest(projectFolder: string): Promise<Manifest> {
  const read = manifest.parse(JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')));
  const { version, description, license, devDependencies } = read;
  return { version, description, license, electronVersion: devDependencies.electron };
}
