/**
 * Lays out a folder that electron-builder takes for the Electron runtime of Linux: the names of its files, and a program
 * that holds nothing but Electron's default fuses. What is packaged with it shows our packing, never Electron.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a program's fuses begin, as `@electron/fuses` looks for them; then a version, a length, and a letter a fuse. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const defaultFuses = '101100101';

export function standInRuntime(folder: string, version: string): void {
  const wire = Buffer.from([1, defaultFuses.length]);
  const files = {
    electron: Buffer.concat([Buffer.from(`#!/bin/sh\nexit 1\n${fuseMark}`), wire, Buffer.from(defaultFuses)]),
    'chrome-sandbox': '',
    'locales/en-US.pak': '',
    'locales/az.pak': '',
    LICENSE: '',
    'LICENSES.chromium.html': '',
    version,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
