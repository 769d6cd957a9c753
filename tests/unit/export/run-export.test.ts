import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Printed } from '../../../src/export/print-file.ts';
import { runExport } from '../../../src/export/run-export.ts';
import { setIn, withText } from '../../builders/dataset.ts';
import { writeDataset } from '../editor/edit.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** With a page that is quickly built and a printer that prints its text; the real ones are opened and read end to end. */
function run(
  shippedDataset: string,
  args: readonly string[],
  printFile = async (html: string): Promise<Printed> => ({ ok: true, bytes: new TextEncoder().encode(html) }),
) {
  const buildPage = async (name: string) => ({ script: `start("${name}")`, style: 'p{}' });
  return runExport(args, { shippedDataset, packageFile: 'package.json', buildPage, printFile });
}

function notesIn(language: string): string {
  const scene = (words: string) => ({ say: [`${words} (${language})`], asked: [] });
  const chapters = { vote: { ...scene('Point'), facts: {} }, roll: { ...scene('Count'), facts: {} } };
  return JSON.stringify({ opening: scene('Greet'), chapters, closing: scene('Thank') });
}

const withNotes = () =>
  writeDataset(
    ...['en', 'az'].map((language) => withText(`wording/${language}/notes.json`, notesIn(language))),
  );

test('the walkthrough is written whole, and its size, edition and fingerprint are printed', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'a.html');
  const { exitCode, lines } = await run(writeDataset(), ['walkthrough', '--out', out]);
  const text = readFileSync(out);
  expect(exitCode).toBe(0);
  expect(lines[0]).toBe(`${out}: ${text.length.toLocaleString('en')} bytes`);
  expect(lines[1]).toMatch(/^Edition 2024\.1, fingerprint [A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/);
  expect(String(text)).toContain('A vote (az)');
  expect(readdirSync(folder)).toEqual(['a.html']);
});

test('the notes go into the handout and never into the walkthrough', async () => {
  const folder = temporaryFolder();
  const [walkthrough, handout] = [join(folder, 'a.html'), join(folder, 'a.pdf')];
  const dataset = withNotes();
  expect(await run(dataset, ['walkthrough', '--out', walkthrough])).toMatchObject({ exitCode: 0 });
  expect(await run(dataset, ['handout', '--language', 'en', '--out', handout])).toMatchObject({
    exitCode: 0,
  });
  expect(String(readFileSync(walkthrough))).not.toContain('Greet');
  expect(String(readFileSync(handout))).toContain('Greet (en)');
  expect(String(readFileSync(handout))).not.toContain('Greet (az)');
  expect(String(readFileSync(handout))).toContain('start("handout")');
});

test('another dataset takes the place of the shipped one', async () => {
  const out = join(temporaryFolder(), 'a.html');
  const other = writeDataset(setIn('dataset.json', 'edition', '2031.7'));
  const { lines } = await run(writeDataset(), ['walkthrough', '--out', out, '--dataset', other]);
  expect(lines[1]).toContain('Edition 2031.7');
});

test('a broken dataset is told by file and path, and nothing is written', async () => {
  const folder = temporaryFolder();
  const broken = writeDataset(setIn('chapters/roll.json', 'facts[0].claims[0].speaker', 3));
  const answer = await run(broken, ['walkthrough', '--out', join(folder, 'a.html')]);
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
  const taken = join(folder, 'taken.html');
  mkdirSync(taken);
  const refused = [
    await run(dataset, ['walkthrough', '--oot', 'a']),
    await run(join(folder, 'gone'), ['walkthrough', '--out', join(folder, 'a')]),
    await run(dataset, ['walkthrough', '--out', nowhere]),
    await run(dataset, ['walkthrough', '--out', taken]),
  ];
  expect(refused).toEqual([
    { exitCode: 2, lines: [expect.stringContaining('unknown flag "--oot"')] },
    { exitCode: 2, lines: [expect.stringContaining(join(folder, 'gone'))] },
    { exitCode: 2, lines: [`${nowhere} cannot be written (ENOENT)`] },
    { exitCode: 2, lines: [expect.stringContaining(`${taken} cannot be written`)] },
  ]);
  expect(readdirSync(folder)).toEqual(['taken.html']);
});

test('a language that the dataset lacks and a missing browser are said, and nothing is written', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'a.pdf');
  const dataset = writeDataset();
  expect(await run(dataset, ['handout', '--language', 'fr', '--out', out])).toEqual({
    exitCode: 2,
    lines: ['--language: expected one of en, az, found "fr"'],
  });
  const noPrinter = async (): Promise<Printed> => ({ ok: false, why: 'no browser' });
  expect(await run(dataset, ['handout', '--language', 'az', '--out', out], noPrinter)).toEqual({
    exitCode: 2,
    lines: ['no browser'],
  });
  expect(readdirSync(folder)).toEqual([]);
});
