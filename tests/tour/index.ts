/** Takes a picture of every scene in every language: `npm run tour -- --out DIR [--portrait] [--size WIDTHxHEIGHT] [--guide]`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseTourFlags } from './parse-tour-flags.ts';
import { takePictures } from './take-pictures.ts';

const projectFolder = resolve(import.meta.dirname, '../..');
const flags = parseTourFlags(process.argv.slice(2));

if (flags.ok) {
  build();
  const folder = resolve(flags.out);
  mkdirSync(folder, { recursive: true });
  const taken = await takePictures({ folder, sizes: flags.sizes, guide: flags.guide });
  process.stdout.write(`${taken} pictures in ${folder}\n`);
} else {
  process.stderr.write(`${flags.message}\n`);
  process.exitCode = 2;
}

/** Pictures of yesterday's build would be worse than none: the tour always builds. */
function build(): void {
  const built = spawnSync(join(projectFolder, 'node_modules/.bin/electron-vite'), ['build'], {
    cwd: projectFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (built.status === 0 && existsSync(join(projectFolder, 'out/loopback/index.js'))) return;
  throw new Error(`the build failed:\n${built.stdout}\n${built.stderr}`);
}
