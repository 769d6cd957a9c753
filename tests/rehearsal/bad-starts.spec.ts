import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { interfaceLanguages, wordsOf } from '../../src/renderer/words/words.ts';
import { test } from './rehearse.ts';

const projectFolder = resolve(import.meta.dirname, '../..');

const badFlags: readonly (readonly [readonly string[], string])[] = [
  [['--fullscreen'], 'Unknown flag --fullscreen'],
  [['--host', 'windows'], 'Flag --host: expected electron or loopback, found "windows".'],
  [['--port', 'eighty'], 'Flag --port'],
  [['--dataset'], 'Flag --dataset: expected a folder, found nothing.'],
  [['--windowed=yes'], 'Flag --windowed: expected no value, found "yes".'],
  [['somewhere'], 'Stray word "somewhere"'],
];

for (const [flags, words] of badFlags) {
  test(`ends with 2 and one line after ${flags.join(' ')}`, async ({ rehearse }) => {
    const { record, said, exitCode } = await rehearse({ flags });
    expect(exitCode()).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
    expect(record.calls.map(({ name }) => name)).toEqual(['app.exit', 'app is ready']);
  });
}

test('leaves the screen to the kiosk that already runs', async ({ rehearse }) => {
  const { record, said, exitCode } = await rehearse({ alreadyRunning: true });
  expect(exitCode()).toBe(0);
  expect(said).toEqual(['The kiosk is already running; its window comes to the front.']);
  expect(record.of('new BrowserWindow')).toEqual([]);
  expect(record.of('protocol.registerSchemesAsPrivileged')).toEqual([]);
});

test('comes to the front when somebody starts it again', async ({ rehearse }) => {
  const { electron, record } = await rehearse();
  electron.app.emit('second-instance');
  expect(record.of('window.focus')).toHaveLength(1);
});

test('shows the shipped dataset in place of a missing one, and says so', async ({ rehearse, page }) => {
  const missing = join(projectFolder, 'no-such-dataset');
  const { said } = await rehearse({ flags: ['--dataset', missing] });
  expect(said).toContain(`The dataset ${missing} is broken; the shipped one is shown instead.`);
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'attract');
});

test('shows a fault where there is no dataset at all, and tells the operator why', async ({
  rehearse,
  page,
}, testInfo) => {
  const builtFolder = testInfo.outputPath('out');
  cpSync(join(projectFolder, 'out'), builtFolder, { recursive: true });
  const { said } = await rehearse({ builtFolder });
  for (const language of interfaceLanguages) {
    await expect(page.getByRole('heading', { name: wordsOf(language).fault.title })).toBeVisible();
  }
  expect(said.join('\n')).toContain('the page shows a fault');
  expect(said.join('\n')).toContain('expected a folder at');
});

test('ends with 1 and one sentence where the page was never built', async ({ rehearse }, testInfo) => {
  const builtFolder = testInfo.outputPath('out');
  cpSync(join(projectFolder, 'out'), builtFolder, {
    recursive: true,
    filter: (source) => !source.endsWith('renderer'),
  });
  const { record, said, exitCode } = await rehearse({ builtFolder });
  expect(exitCode()).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(/^The built page is missing: .* Build it with: npm run build$/),
  ]);
  expect(record.of('new BrowserWindow')).toEqual([]);
});

test('ends with 1 and one sentence where the window cannot be opened', async ({ rehearse, page }) => {
  await page.close();
  const { said, exitCode, dataDir } = await rehearse();
  expect(exitCode()).toBe(1);
  expect(said).toEqual([expect.stringMatching(/^The kiosk could not start: /)]);
  expect(readFileSync(join(dataDir, 'journal.ndjson'), 'utf8')).toContain('The kiosk could not start');
});

test('opens although the data folder cannot be used, and says where it writes instead', async ({
  rehearse,
  page,
}, testInfo) => {
  mkdirSync(testInfo.outputDir, { recursive: true });
  const file = testInfo.outputPath('not-a-folder');
  writeFileSync(file, '');
  const { said, record } = await rehearse({ dataDir: file });
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'attract');
  expect(record.of('app.setPath')).toEqual([]);
  expect(said.join('\n')).toContain(`The browser's files cannot lie in ${join(file, 'browser')}`);
  expect(said.join('\n')).toContain(`The data folder ${file} cannot be written`);
});

test('keeps the browser beside settings and journal in the folder that was named', async ({ rehearse }) => {
  const { record, dataDir } = await rehearse();
  expect(record.of('app.setPath')).toEqual([['userData', join(dataDir, 'browser')]]);
  expect(existsSync(join(dataDir, 'journal.ndjson'))).toBe(true);
});

test('journals a fault that nobody caught, and goes on', async ({ rehearse }) => {
  const { said, exitCode } = await rehearse();
  process.listeners('uncaughtException').at(-1)?.(new Error('out of chalk'), 'uncaughtException');
  expect(said.at(-1)).toBe('A fault nobody caught: Error: out of chalk');
  expect(exitCode()).toBe(null);
});
