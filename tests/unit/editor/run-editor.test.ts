import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runEditor } from '../../../src/editor/run-editor.ts';
import { schemaTexts } from '../../../src/editor/schema-texts.ts';
import { type Change, datasetFiles, setIn, withText } from '../../builders/dataset.ts';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dataset-editor-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function writeDataset(...changes: readonly Change[]): Promise<string> {
  const folder = await newFolder();
  for (const [file, text] of datasetFiles(...changes)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

test('check prints counts for a valid dataset and exits 0', async () => {
  const folder = await writeDataset();
  expect(await runEditor(['check', folder], 'unused')).toEqual({
    exitCode: 0,
    lines: [
      'edition: small 2024.1',
      'chapters: 2',
      'facts: 7',
      'claims: 11',
      'sources: 2',
      'languages: 2 (en, az)',
      'article rows: 4 of 14',
      'standing agreed: 1',
      'standing disputed: 1',
      'standing not-known: 1',
      'standing opinion: 1',
      'standing single-source: 3',
    ],
  });
});

test('check prints every problem with file and path, one a line, and exits 1', async () => {
  const folder = await writeDataset(
    withText('sources.json', '{'),
    setIn('chapters/roll.json', 'facts[0].claims[0].speaker', 3),
    setIn('wording/az/roll.json', 'claims.voters-article', undefined),
  );
  expect(await runEditor(['check', folder], 'unused')).toEqual({
    exitCode: 1,
    lines: [
      'sources.json: line 1, column 2: expected a key in double quotation marks or }',
      'chapters/roll.json: facts[0].claims[0].speaker: expected a text, found 3',
    ],
  });
});

test('check tells of an empty folder what is missing', async () => {
  const folder = await newFolder();
  const { exitCode, lines } = await runEditor(['check', folder], 'unused');
  expect(exitCode).toBe(1);
  expect(lines).toContain('dataset.json: expected this file, found nothing');
});

test('check exits 2 with one line where the folder is missing or a file', async () => {
  const folder = await newFolder();
  const missing = await runEditor(['check', join(folder, 'nowhere')], 'unused');
  expect(missing).toEqual({ exitCode: 2, lines: [expect.stringContaining('nowhere')] });
  await writeFile(join(folder, 'file'), '');
  const file = await runEditor(['check', join(folder, 'file')], 'unused');
  expect(file).toEqual({ exitCode: 2, lines: [expect.stringContaining('expected a folder')] });
});

test('schema writes one file for each kind of dataset file and prints their paths', async () => {
  const folder = await newFolder();
  const out = join(folder, 'deep', 'schema');
  const { exitCode, lines } = await runEditor(['schema', '--out', out], 'unused');
  expect(exitCode).toBe(0);
  expect(lines).toEqual([...schemaTexts().keys()].map((name) => join(out, name)));
  expect((await readdir(out)).length).toBe(5);
  for (const [name, text] of schemaTexts()) expect(await readFile(join(out, name), 'utf8')).toBe(text);
});

test('schema writes into the usual folder unless told otherwise', async () => {
  const folder = await newFolder();
  const { lines } = await runEditor(['schema'], folder);
  expect(lines.every((line) => line.startsWith(folder))).toBe(true);
});

test('schema exits 2 with one line where it cannot write', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'file'), '');
  const outcome = await runEditor(['schema', '--out', join(folder, 'file')], 'unused');
  expect(outcome).toEqual({ exitCode: 2, lines: [expect.stringContaining('cannot be written (EEXIST)')] });
});

test('a command that is not understood exits 2 with one line', async () => {
  const outcome = await runEditor(['check\n', 'a'], 'unused');
  expect(outcome.exitCode).toBe(2);
  expect(outcome.lines).toEqual([expect.not.stringContaining('\n')]);
});
