import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { downloadRuntime } from '../../../src/start/download-runtime.ts';
import { findRuntime } from '../../../src/start/find-runtime.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { writeFiles } from '../host/write-files.ts';

const inPackage = (name: string) => `node_modules/electron/${name}`;

function projectWith(files: readonly (readonly [string, string])[]): string {
  const folder = temporaryFolder();
  writeFiles(
    folder,
    files.map(([name, text]) => [inPackage(name), text] as const),
  );
  return folder;
}

describe('finds the runtime', () => {
  test('by its path file and its program', async () => {
    const folder = projectWith([
      ['path.txt', 'electron'],
      ['dist/electron', ''],
    ]);
    chmodSync(join(folder, inPackage('dist/electron')), 0o755);
    expect(await findRuntime(folder)).toBe(join(folder, inPackage('dist/electron')));
  });

  test.each([
    ['nothing at all', []],
    ['the path file without the program', [['path.txt', 'electron']]],
    ['the program without the path file', [['dist/electron', '']]],
    [
      'an empty path file',
      [
        ['path.txt', ''],
        ['dist/electron', ''],
      ],
    ],
  ] as const)('nowhere with %s', async (_name, files) => {
    expect(await findRuntime(projectWith(files))).toBeNull();
  });
});

describe('tries the installer', () => {
  const options = { node: process.execPath, seconds: 20 };
  const installs = `
    const { mkdirSync, writeFileSync } = require('node:fs');
    mkdirSync(__dirname + '/dist', { recursive: true });
    writeFileSync(__dirname + '/dist/electron', '');
    writeFileSync(__dirname + '/path.txt', 'electron');`;

  test.each([
    ['it works', installs, 'downloaded'],
    ['it fails', "console.error(new Error('offline').stack); process.exit(1)", 'not-downloadable'],
    ['it ends well without a runtime', '', 'not-downloadable'],
  ])('%s', async (_name, script, expected) => {
    const projectFolder = projectWith([['install.js', script]]);
    expect(await downloadRuntime({ ...options, projectFolder })).toBe(expected);
  });

  test('it hangs', async () => {
    const projectFolder = projectWith([['install.js', 'setInterval(() => {}, 1000)']]);
    expect(await downloadRuntime({ ...options, projectFolder, seconds: 0.2 })).toBe('too-slow');
  });
});
