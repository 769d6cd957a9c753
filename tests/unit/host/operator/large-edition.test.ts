import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realEditionDisk } from '../../../../src/host/editions/edition-disk.ts';
import { editionKeeper } from '../../../../src/host/editions/edition-keeper.ts';
import { readAdopted } from '../../../../src/host/editions/read-adopted.ts';
import { editionDesk } from '../../../../src/host/operator/edition-desk.ts';
import { defaultSettings } from '../../../../src/host/settings.ts';
import { largeEditionZip, largeness } from '../../../builders/large-edition.ts';
import { numberedEdition } from '../editions/built-edition.ts';
import { recordedJournal } from '../recorded-journal.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('an edition of a thousand facts in four languages is adopted from a stick, and says how far it has come', {
  timeout: 60_000,
}, async () => {
  const [dataFolder, sticks] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(sticks, 'MUSEUM'));
  writeFileSync(join(sticks, 'MUSEUM', 'large.zip'), largeEditionZip());
  const { dataset, fingerprint } = numberedEdition(1);
  const steps: unknown[] = [];
  const disk = realEditionDisk();
  const desk = editionDesk({
    disk,
    dataFolder,
    places: { parents: [sticks], sticks: [] },
    isFixed: false,
    keeper: editionKeeper({
      disk: {
        ...disk,
        // As a panel can ask at any moment.
        flush: async (path) => {
          await disk.flush(path);
          steps.push(desk.progress()?.done ?? 'nothing');
        },
      },
      dataFolder,
      now: () => new Date('2026-11-24T08:00:00Z'),
    }),
    start: async () => ({
      ok: true,
      value: { dataset, fingerprint, settings: defaultSettings(), appVersion: '1.2.3' },
    }),
    whole: () => dataset,
    renew: async () => undefined,
    journal: recordedJournal(),
  });
  const [source] = (await desk.shelf()).sources;
  const found = await desk.examine(source?.id ?? '');
  if (!found.whole) throw new Error(JSON.stringify(found.problems.slice(0, 3)));
  expect(found.difference.counts).toContainEqual({ kind: 'fact', happened: 'new', count: 1_000 });
  expect(desk.progress()).toBeNull();
  expect(await desk.adopt(found.fingerprint)).toEqual({ kept: true });
  expect(desk.progress()).toBeNull();
  const { adopted } = await readAdopted(dataFolder, disk);
  const facts = adopted?.edition.dataset.chapters.flatMap((chapter) => chapter.facts) ?? [];
  expect(facts.length).toBeGreaterThanOrEqual(1_000);
  expect(adopted?.edition.dataset.languages).toEqual(largeness.languages);
  const files = adopted?.edition.files.size ?? 0;
  // One for each file, then the pointer.
  expect(steps.slice(0, files)).toEqual(Array.from({ length: files }, (_, at) => at));
});
