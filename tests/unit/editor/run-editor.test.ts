import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runEditor } from '../../../src/editor/run-editor.ts';
import { schemaTexts } from '../../../src/editor/schema-texts.ts';
import { setIn, withText } from '../../builders/dataset.ts';
import { temporaryFolder as newFolder } from '../host/temporary-folder.ts';
import { edit, writeDataset } from './edit.ts';

test('check prints counts for a valid dataset and exits 0', async () => {
  const folder = writeDataset();
  expect(await edit('check', folder)).toEqual({
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
  const folder = writeDataset(
    withText('sources.json', '{'),
    setIn('chapters/roll.json', 'facts[0].claims[0].speaker', 3),
    setIn('wording/az/roll.json', 'claims.voters-article', undefined),
  );
  expect(await edit('check', folder)).toEqual({
    exitCode: 1,
    lines: [
      'sources.json: line 1, column 2: expected a key in double quotation marks or }',
      'chapters/roll.json: facts[0].claims[0].speaker: expected a text, found 3',
    ],
  });
});

test('check tells of an empty folder what is missing', async () => {
  const folder = newFolder();
  const { exitCode, lines } = await edit('check', folder);
  expect(exitCode).toBe(1);
  expect(lines).toContain('dataset.json: expected this file, found nothing');
});

test('check exits 2 with one line where the folder is missing or a file', async () => {
  const folder = newFolder();
  const missing = await edit('check', join(folder, 'nowhere'));
  expect(missing).toEqual({ exitCode: 2, lines: [expect.stringContaining('nowhere')] });
  await writeFile(join(folder, 'file'), '');
  const file = await edit('check', join(folder, 'file'));
  expect(file).toEqual({ exitCode: 2, lines: [expect.stringContaining('expected a folder')] });
});

test('schema writes one file for each kind of dataset file and prints their paths', async () => {
  const folder = newFolder();
  const out = join(folder, 'deep', 'schema');
  const { exitCode, lines } = await edit('schema', '--out', out);
  expect(exitCode).toBe(0);
  expect(lines).toEqual([...schemaTexts().keys()].map((name) => join(out, name)));
  expect((await readdir(out)).length).toBe(7);
  for (const [name, text] of schemaTexts()) expect(await readFile(join(out, name), 'utf8')).toBe(text);
});

test('schema writes into the usual folder unless told otherwise', async () => {
  const folder = newFolder();
  const { lines } = await runEditor(['schema'], { schemaFolder: folder, shippedDataset: 'unused' });
  expect(lines).toEqual([...schemaTexts().keys()].map((name) => join(folder, name)));
});

test('schema exits 2 with one line where it cannot write', async () => {
  const folder = newFolder();
  await writeFile(join(folder, 'file'), '');
  const outcome = await edit('schema', '--out', join(folder, 'file'));
  expect(outcome).toEqual({ exitCode: 2, lines: [expect.stringContaining('cannot be written (EEXIST)')] });
});

test('a command that is not understood exits 2 with one line', async () => {
  const outcome = await edit('check\n', 'a');
  expect(outcome.exitCode).toBe(2);
  expect(outcome.lines).toEqual([expect.not.stringContaining('\n')]);
});
