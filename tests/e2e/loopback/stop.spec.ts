import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../kiosk.ts';

const appFolder = resolve(import.meta.dirname, '../../..');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} stops the host cleanly`, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'kiosk-walkthrough-'));
    const host = spawn(process.execPath, [
      join(appFolder, 'out/loopback/index.js'),
      ...['--no-browser', '--port', '0', '--data-dir', dataDir],
    ]);
    const said: string[] = [];
    host.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    await new Promise<void>((ready) => host.stdout.once('data', () => ready()));
    const ended = new Promise((end) => host.once('exit', (code, by) => end({ code, by })));
    host.kill(signal);
    expect(await ended).toEqual({ code: 0, by: null });
    expect(said).toEqual([]);
    rmSync(dataDir, { recursive: true, force: true });
  });
}

for (const [flags, words] of [
  [['--wrong'], /^Unknown flag --wrong: .+\n$/],
  [['--port', 'many'], /^Flag --port: expected .+, found "many"\.\n$/],
] as const) {
  test(`${flags.join(' ')} gets one clear line and exit 2`, async () => {
    const host = spawn(process.execPath, [join(appFolder, 'out/loopback/index.js'), ...flags]);
    const said: string[] = [];
    host.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    expect(await new Promise((end) => host.once('close', end))).toBe(2);
    expect(said.join('')).toMatch(words);
  });
}
