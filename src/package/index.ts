/** `npm run package` and `npm run package:loopback`: builds if needed, and makes the packages for this system. */
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCodes } from '../host/exit-codes.ts';
import { buildIfNeeded } from '../start/build-if-needed.ts';
import { downloadRuntime } from '../start/download-runtime.ts';
import { findRuntime } from '../start/find-runtime.ts';
import { packageElectron } from './package-electron.ts';
import { packageLoopback } from './package-loopback.ts';
import { readManifest } from './read-manifest.ts';

const downloadSeconds = 120;
const usage = 'expected: electron [--dir], or loopback';
const notPackaged = 'Not packaged: the Electron runtime is not on this machine and cannot be downloaded now.';
const { execPath, arch } = process;
const projectFolder = resolve(import.meta.dirname, '../..');
const packagesFolder = join(projectFolder, 'packages');
const say = (line: string) => process.stdout.write(`${line}\n`);

process.exitCode = await start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<number> {
  const [what, ...rest] = args;
  const { values, positionals } = parseArgs({
    args: rest,
    options: { dir: { type: 'boolean', default: false } },
    strict: false,
  });
  const known = Object.keys(values).every((flag) => flag === 'dir') && positionals.length === 0;
  if (!known || (what !== 'electron' && !(what === 'loopback' && values.dir === false))) {
    return refuse(exitCodes.badFlags, `Cannot package “${args.join(' ')}”: ${usage}.`);
  }
  const built = await buildIfNeeded({ projectFolder, node: execPath, say });
  if (!built.ok) return refuse(exitCodes.cannotStart, built.output);
  return what === 'electron' ? electron(values.dir === true) : loopback();
}

async function electron(folderOnly: boolean): Promise<number> {
  if ((await findRuntime(projectFolder)) === null) {
    await downloadRuntime({ projectFolder, node: execPath, seconds: downloadSeconds });
  }
  const program = await findRuntime(projectFolder);
  if (program === null) {
    return refuse(exitCodes.cannotStart, notPackaged);
  }
  const made = await packageElectron({
    projectFolder,
    packagesFolder,
    electronVersion: (await readManifest(projectFolder)).electronVersion,
    // The runtime that is here is this system's; installers for other processors need their own.
    runtimeFolder: folderOnly ? dirname(program) : null,
    folderOnly,
  });
  for (const path of made) say(path);
  return exitCodes.stopped;
}

async function loopback(): Promise<number> {
  const { folder, deb } = await packageLoopback({
    projectFolder,
    packagesFolder,
    node: execPath,
    processor: arch,
  });
  say(folder);
  say(deb ?? 'No .deb was made: this machine has no dpkg-deb.');
  return exitCodes.stopped;
}

function refuse(code: number, sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}
