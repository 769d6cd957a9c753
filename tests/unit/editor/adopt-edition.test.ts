import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runEditor } from '../../../src/editor/run-editor.ts';
import { chooseDataset } from '../../../src/host/choose-dataset.ts';
import { setIn } from '../../builders/dataset.ts';
import { numbered } from '../host/editions/built-edition.ts';
import { folderHash } from '../host/editions/folder-hash.ts';
import { recordedJournal } from '../host/recorded-journal.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { edit, makeKeys, packDataset, writeDataset } from './edit.ts';

/** A kiosk: where it keeps its data, and commands on it. */
function kiosk() {
  const [dataDir, shippedDataset] = [temporaryFolder(), writeDataset(...numbered(1))];
  const run = (...args: readonly string[]) =>
    runEditor([...args, '--data-dir', dataDir], { schemaFolder: 'unused', shippedDataset });
  const shown = async () => {
    const places = { asked: null, adoptedIn: dataDir, shipped: shippedDataset };
    const { answer } = await chooseDataset(places, recordedJournal());
    return answer.ok ? answer.value.edition : 'a fault';
  };
  return { dataDir, run, shown };
}

test('adopt says what an edition is and what it changes, and the next start shows it', async () => {
  const { run, shown } = kiosk();
  const zip = await packDataset(...numbered(2));
  expect(await run('adopt', zip)).toEqual({
    exitCode: 0,
    lines: [
      expect.stringMatching(/edition\.zip: small 2024\.2, made on /),
      'Nobody signed this edition.',
      expect.stringMatching(/^fingerprint: /),
      '1 edition changed, 1 fact changed, 1 claim changed, figure 6000001 → 6000002',
      'edition small: changed',
      '  edition: 2024.1 → 2024.2',
      expect.stringMatching(/^claim /),
      '  value.amount: 6000001 → 6000002',
      expect.stringMatching(/^adopted as small-2024\.2-\S+; the kiosk shows it from its next start on$/),
    ],
  });
  expect(await shown()).toBe('2024.2');
  const again = await run('adopt', zip);
  expect(again.lines.slice(-2)).toEqual([
    'nothing changed',
    'it is the adopted edition already; nothing was changed',
  ]);
});

test('rollback goes back edition by edition, and says what is shown', async () => {
  const { run, shown } = kiosk();
  await run('adopt', await packDataset(...numbered(2)));
  await run('adopt', await packDataset(...numbered(3)));
  expect((await run('rollback')).lines).toEqual([
    expect.stringMatching(/^rolled back; the kiosk shows small-2024\.2-\S+ from its next start on$/),
  ]);
  expect(await shown()).toBe('2024.2');
  expect((await run('rollback')).lines).toEqual([
    'rolled back; the kiosk shows the shipped dataset from its next start on',
  ]);
  expect(await shown()).toBe('2024.1');
  expect(await run('rollback')).toEqual({
    exitCode: 0,
    lines: ['no edition is adopted; nothing was changed'],
  });
});

describe('whom the operator trusts', () => {
  test('are the keys in the data folder, and those behind --trust', async () => {
    const { dataDir, run } = kiosk();
    const [museum, guest, stranger] = [await makeKeys(), await makeKeys(), await makeKeys()];
    const keys = [{ name: 'The museum', key: museum.publicKey }];
    await writeFile(join(dataDir, 'trusted-keys.json'), JSON.stringify({ version: 1, keys }));
    const signedBy = async (key: string, number: number) => {
      const zip = await packDataset(...numbered(number));
      await edit('sign', zip, '--key', key);
      return zip;
    };
    const trusting = ['--trust', guest.publicKey];
    const ours = await run('adopt', await signedBy(museum.file, 2), ...trusting);
    expect(ours.lines[1]).toMatch(/^Signed by The museum, /);
    expect((await run('adopt', await signedBy(guest.file, 3), ...trusting)).exitCode).toBe(0);
    expect(await run('adopt', await signedBy(guest.file, 4))).toMatchObject({
      exitCode: 1,
      lines: [expect.stringMatching(/expected a key that the operator trusts/)],
    });
    expect((await run('adopt', await signedBy(stranger.file, 5), ...trusting)).exitCode).toBe(1);
    expect((await run('adopt', await packDataset(...numbered(6)))).lines).toEqual([
      'manifest.json: signature: expected a signature of a trusted key, found none',
    ]);
  });
});

describe('refuses, and changes nothing on the disk', () => {
  test('an edition without a language that the kiosk offers, whether or not somebody set them', async () => {
    const { dataDir, run } = kiosk();
    const english = await packDataset(setIn('dataset.json', 'languages', ['en']), (files) => {
      for (const name of [...files.keys()]) if (name.startsWith('wording/az/')) files.delete(name);
    });
    const before = folderHash(dataDir);
    expect(await run('adopt', english)).toEqual({
      exitCode: 1,
      lines: ['manifest.json: languages: expected the languages that this kiosk offers, found none of az'],
    });
    expect(folderHash(dataDir)).toBe(before);
    await writeFile(join(dataDir, 'settings.json'), '{"languages": ["en"]}');
    expect((await run('adopt', english)).exitCode).toBe(0);
  });

  test('what is no edition', async () => {
    const { dataDir, run, shown } = kiosk();
    await run('adopt', await packDataset(...numbered(2)));
    const before = folderHash(dataDir);
    expect(await run('adopt', writeDataset())).toMatchObject({ exitCode: 1 });
    expect(folderHash(dataDir)).toBe(before);
    expect(await shown()).toBe('2024.2');
  });
});

test('both exit 2 with one line where there is no data folder, which they never make', async () => {
  const nowhere = join(temporaryFolder(), 'nowhere');
  const zip = await packDataset();
  const told = { exitCode: 2, lines: [`expected the data folder of a kiosk at ${nowhere}`] };
  expect(await edit('adopt', zip, '--data-dir', nowhere)).toEqual(told);
  expect(await edit('rollback', '--data-dir', nowhere)).toEqual(told);
  expect(folderHash(nowhere)).toBe('nothing');
});

test('adopt exits 2 where the disk refuses', async () => {
  const { dataDir, run } = kiosk();
  await writeFile(join(dataDir, 'editions'), 'a file in the way');
  expect(await run('adopt', await packDataset())).toEqual({
    exitCode: 2,
    lines: [expect.stringMatching(/the edition cannot be adopted \(E\w+\)$/)],
  });
});
