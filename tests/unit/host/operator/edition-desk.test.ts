import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realEditionDisk } from '../../../../src/host/editions/edition-disk.ts';
import { editionKeeper } from '../../../../src/host/editions/edition-keeper.ts';
import { readAdopted } from '../../../../src/host/editions/read-adopted.ts';
import { editionDesk } from '../../../../src/host/operator/edition-desk.ts';
import { defaultSettings } from '../../../../src/host/settings.ts';
import { contentOf, manifestFor, numbered, numberedEdition, packed } from '../editions/built-edition.ts';
import { folderHash } from '../editions/folder-hash.ts';
import { recordedJournal } from '../recorded-journal.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const disk = realEditionDisk();
const now = () => new Date('2026-11-24T08:00:00Z');

function zipNumbered(number: number): Uint8Array {
  const files = contentOf(...numbered(number));
  return packed(files, manifestFor(files, { edition: `2024.${number}` }));
}

/** A kiosk that shows edition 1 of the small dataset as it was shipped, and a stick with the given files. */
function kiosk(files: Readonly<Record<string, Uint8Array>>) {
  const [dataFolder, stick] = [temporaryFolder(), temporaryFolder()];
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(stick, name), bytes);
  const journal = recordedJournal();
  let renewed = 0;
  const shown = async () => {
    const { adopted } = await readAdopted(dataFolder, disk);
    const { dataset, fingerprint } = adopted?.edition ?? numberedEdition(1);
    const value = { dataset, fingerprint, settings: defaultSettings(), appVersion: '1.2.3' };
    return { ok: true, value } as const;
  };
  const desk = editionDesk({
    disk,
    dataFolder,
    places: { parents: [], sticks: [stick] },
    isFixed: false,
    keeper: editionKeeper({ disk, dataFolder, now }),
    start: shown,
    whole: () => numberedEdition(1).dataset,
    renew: async () => {
      renewed += 1;
    },
    journal,
  });
  const examine = async (name: string) => {
    const { sources } = await desk.shelf();
    const source = sources.find((each) => each.name === name);
    if (source === undefined) throw new Error(`no ${name} on the stick`);
    return desk.examine(source.id);
  };
  return { desk, dataFolder, stick, journal, examine, renewals: () => renewed };
}

test('an edition is examined, adopted as it was told though the stick is gone, and taken back', async () => {
  const { desk, stick, examine, renewals, journal } = kiosk({ 'two.zip': zipNumbered(2) });
  expect(await desk.shelf()).toMatchObject({ shown: { edition: '2024.1' }, before: null });
  const found = await examine('two.zip');
  expect(found).toMatchObject({
    whole: true,
    edition: '2024.2',
    signedBy: null,
    difference: {
      counts: [
        { kind: 'edition', happened: 'changed', count: 1 },
        { kind: 'fact', happened: 'changed', count: 1 },
        { kind: 'claim', happened: 'changed', count: 1 },
      ],
      figures: [{ before: '6000001', after: '6000002' }],
      moreFigures: 0,
    },
  });
  rmSync(stick, { recursive: true });
  expect(await desk.adopt(found.whole ? found.fingerprint : '')).toEqual({ kept: true });
  expect(await desk.shelf()).toMatchObject({ shown: { edition: '2024.2' }, before: 'shipped', sources: [] });
  expect(await desk.rollBack()).toEqual({ kept: true });
  expect(await desk.shelf()).toMatchObject({ shown: { edition: '2024.1' }, before: null });
  expect(renewals()).toBe(2);
  expect(journal.notes).toEqual([
    expect.stringMatching(/^The operator adopted the edition 2024\.2 as small-2024\.2-/),
    'The operator rolled back to the shipped dataset.',
  ]);
});

test('a second edition can be taken back to the first', async () => {
  const { desk, examine } = kiosk({ 'two.zip': zipNumbered(2), 'three.zip': zipNumbered(3) });
  for (const name of ['two.zip', 'three.zip']) {
    const found = await examine(name);
    await desk.adopt(found.whole ? found.fingerprint : '');
  }
  expect(await desk.shelf()).toMatchObject({ shown: { edition: '2024.3' }, before: 'edition' });
  await desk.rollBack();
  expect(await desk.shelf()).toMatchObject({ shown: { edition: '2024.2' }, before: 'shipped' });
});

describe('refuses with nothing changed on disk', () => {
  test('a file that was cut short, by name', async () => {
    const { dataFolder, examine, journal } = kiosk({ 'cut.zip': zipNumbered(2).slice(0, -200) });
    const before = folderHash(dataFolder);
    expect(await examine('cut.zip')).toMatchObject({ whole: false, problems: [{ file: 'cut.zip' }] });
    expect(folderHash(dataFolder)).toBe(before);
    expect(journal.notes).toEqual([expect.stringMatching(/^The edition cut\.zip is refused: cut\.zip: /)]);
  });

  test('a stick that was pulled, and what was not examined', async () => {
    const { desk, dataFolder, stick, examine } = kiosk({ 'two.zip': zipNumbered(2) });
    const before = folderHash(dataFolder);
    expect(await desk.adopt(numberedEdition(2).fingerprint)).toBeNull();
    const { sources } = await desk.shelf();
    rmSync(stick, { recursive: true });
    expect(await desk.examine(sources[0]?.id ?? '')).toMatchObject({
      whole: false,
      problems: [{ code: 'missing' }],
    });
    expect(await desk.examine('0000000000000000')).toMatchObject({ whole: false });
    expect(folderHash(dataFolder)).toBe(before);
    await expect(examine('two.zip')).rejects.toThrow('no two.zip');
  });
});
