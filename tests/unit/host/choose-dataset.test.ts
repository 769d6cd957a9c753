import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { chooseDataset } from '../../../src/host/choose-dataset.ts';
import { realEditionDisk } from '../../../src/host/editions/edition-disk.ts';
import { editionKeeper } from '../../../src/host/editions/edition-keeper.ts';
import { asInArchive } from '../../builders/as-in-archive.ts';
import { type Change, datasetFiles, setIn, withoutFile } from '../../builders/dataset.ts';
import { numbered, numberedEdition } from './editions/built-edition.ts';
import { recordedJournal } from './recorded-journal.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const broken = withoutFile('sources.json');

function datasetFolder(...changes: readonly Change[]): string {
  const folder = temporaryFolder();
  writeFiles(folder, datasetFiles(...changes));
  return folder;
}

/** A data folder in which editions of these numbers were adopted, one after another. */
async function adopted(...numbers: readonly number[]): Promise<string> {
  const dataFolder = temporaryFolder();
  const keeper = editionKeeper({ disk: realEditionDisk(), dataFolder, now: () => new Date(0) });
  for (const number of numbers) await keeper.adopt(numberedEdition(number));
  return dataFolder;
}

async function chosen(places: { asked?: string; adoptedIn?: string; shipped?: string }) {
  const journal = recordedJournal();
  const { asked = null, adoptedIn = null, shipped = datasetFolder() } = places;
  const dataset = await chooseDataset({ asked, adoptedIn, shipped }, journal);
  return {
    ...dataset,
    edition: dataset.answer.ok ? dataset.answer.value.edition : null,
    said: journal.faults,
  };
}

const asked = () => datasetFolder(setIn('dataset.json', 'edition', '2030.1'));

describe('shows', () => {
  test('the asked dataset before the adopted edition, and says nothing', async () => {
    expect(await chosen({ asked: asked(), adoptedIn: await adopted(7) })).toMatchObject({
      edition: '2030.1',
      adopted: null,
      said: [],
    });
  });

  test('the adopted edition before the shipped dataset, with its fingerprint', async () => {
    expect(await chosen({ adoptedIn: await adopted(6, 7) })).toMatchObject({
      edition: '2024.7',
      adopted: expect.stringMatching(/^small-2024\.7-/),
      fingerprint: numberedEdition(7).fingerprint,
      said: [],
    });
  });

  test('the shipped dataset where nothing was adopted', async () => {
    expect(await chosen({ adoptedIn: await adopted() })).toMatchObject({ edition: '2024.1', said: [] });
  });
});

describe('what is broken gives way', () => {
  test('the asked dataset to the adopted edition', async () => {
    const { edition, said, problems } = await chosen({
      asked: datasetFolder(broken),
      adoptedIn: await adopted(7),
    });
    expect(edition).toBe('2024.7');
    expect(said).toEqual([
      expect.stringMatching(/^The dataset .+ is broken; the adopted edition is shown instead\.$/),
      expect.stringMatching(/^sources\.json: /),
    ]);
    expect(problems).toMatchObject([{ file: 'sources.json' }]);
  });

  test('a damaged edition to the one before it, with the file and what was expected of it', async () => {
    const adoptedIn = await adopted(6, 7);
    const { adopted: folder } = await chosen({ adoptedIn });
    writeFileSync(join(adoptedIn, 'editions', folder ?? '', 'sources.json'), '{}');
    const { edition, said } = await chosen({ adoptedIn });
    expect(edition).toBe('2024.6');
    expect(said).toEqual([
      expect.stringMatching(/^The adopted edition small-2024\.7-.+ is damaged;/),
      expect.stringMatching(/^sources\.json: expected \d+ bytes, found 2/),
    ]);
  });

  test('a broken pointer without a copy to the shipped dataset', async () => {
    const adoptedIn = temporaryFolder();
    mkdirSync(join(adoptedIn, 'editions'));
    writeFileSync(join(adoptedIn, 'editions/current.json'), '\0\0\0');
    const { edition, said } = await chosen({ adoptedIn });
    expect(edition).toBe('2024.1');
    expect(said).toEqual([expect.stringMatching(/^editions\/current\.json is broken .+ is shown\.$/)]);
  });

  test('everything to a fault', async () => {
    const { answer, said } = await chosen({ asked: datasetFolder(broken), shipped: datasetFolder(broken) });
    expect(answer).toMatchObject({ ok: false, problems: [{ file: 'sources.json' }] });
    expect(said).toHaveLength(4);
  });
});

test('one dataset has one fingerprint, in a folder and adopted, and another has another', async () => {
  const { fingerprint } = numberedEdition(7);
  expect((await chosen({ asked: datasetFolder(...numbered(7)) })).fingerprint).toBe(fingerprint);
  expect((await chosen({})).fingerprint).not.toBe(fingerprint);
});

test('a folder with files that no edition may hold is shown without a fingerprint', async () => {
  const folder = datasetFolder();
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  expect(await chosen({ asked: folder })).toMatchObject({ answer: { ok: true }, fingerprint: null });
});

test('the shipped dataset has the same fingerprint inside the archive of the packaged app', async () => {
  const shipped = datasetFolder();
  const { fingerprint } = await chosen({ shipped });
  expect(fingerprint).toMatch(/\w/);
  onTestFinished(asInArchive(shipped));
  expect(await chosen({ shipped })).toMatchObject({ fingerprint, said: [] });
});
