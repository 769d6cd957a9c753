import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportWalkthrough } from '../../../src/export/export-walkthrough.ts';
import { setIn } from '../../builders/dataset.ts';
import { writeDataset } from '../editor/edit.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** With a page that is quickly built; the real one is built and opened end to end. */
function exportIt(shippedDataset: string, ...args: readonly string[]) {
  const buildPage = async () => ({ script: 'say()', style: 'p{}' });
  return exportWalkthrough(args, { shippedDataset, packageFile: 'package.json', buildPage });
}

test('the file is written whole, and its size, edition and fingerprint are printed', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'a.html');
  const { exitCode, lines } = await exportIt(writeDataset(), '--out', out);
  const text = readFileSync(out);
  expect(exitCode).toBe(0);
  expect(lines[0]).toBe(`${out}: ${text.length.toLocaleString('en')} bytes`);
  expect(lines[1]).toMatch(/^Edition 2024\.1, fingerprint [A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/);
  expect(String(text)).toContain('A vote (az)');
  expect(readdirSync(folder)).toEqual(['a.html']);
});

test('another dataset takes the place of the shipped one', async () => {
  const out = join(temporaryFolder(), 'a.html');
  const other = writeDataset(setIn('dataset.json', 'edition', '2031.7'));
  const { lines } = await exportIt(writeDataset(), '--out', out, '--dataset', other);
  expect(lines[1]).toContain('Edition 2031.7');
});

test('a broken dataset is told by file and path, and nothing is written', async () => {
  const folder = temporaryFolder();
  const broken = writeDataset(setIn('chapters/roll.json', 'facts[0].claims[0].speaker', 3));
  const answer = await exportIt(broken, '--out', join(folder, 'a.html'));
  expect(answer).toEqual({
    exitCode: 1,
    lines: ['chapters/roll.json: facts[0].claims[0].speaker: expected a text, found 3'],
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('bad flags, a missing dataset and a file that cannot be written are one line each, with 2', async () => {
  const folder = temporaryFolder();
  const dataset = writeDataset();
  const nowhere = join(folder, 'nowhere', 'a.html');
  mkdirSync(join(folder, 'taken.html'));
  expect(await exportIt(dataset, '--oot', 'a')).toMatchObject({ exitCode: 2, lines: [expect.any(String)] });
  expect(await exportIt(join(folder, 'gone'), '--out', join(folder, 'a'))).toEqual({
    exitCode: 2,
    lines: [expect.stringContaining('gone')],
  });
  expect(await exportIt(dataset, '--out', nowhere)).toEqual({
    exitCode: 2,
    lines: [`${nowhere} cannot be written (ENOENT)`],
  });
  expect(await exportIt(dataset, '--out', join(folder, 'taken.html'))).toMatchObject({
    exitCode: 2,
    lines: [expect.stringContaining('cannot be written')],
  });
  expect(readdirSync(folder)).toEqual(['taken.html']);
});
