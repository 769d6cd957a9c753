import { expect, test } from 'vitest';
import { realEditionDisk } from '../../../src/host/editions/edition-disk.ts';
import { type EditionKeeper, editionKeeper } from '../../../src/host/editions/edition-keeper.ts';
import { type KeptStart, keepStart } from '../../../src/host/keep-start.ts';
import { prepareStart } from '../../../src/host/prepare-start.ts';
import { defaultSettings } from '../../../src/host/settings.ts';
import { datasetFiles, withText } from '../../builders/dataset.ts';
import { numberedEdition } from './editions/built-edition.ts';
import { type RecordedJournal, recordedJournal } from './recorded-journal.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

interface Kept {
  readonly kept: KeptStart;
  readonly keeper: EditionKeeper;
  readonly journal: RecordedJournal;
}

/** A host whose data folder has adopted editions of these numbers; a keeper of the test's own may stand in. */
async function hostWith(
  numbers: readonly number[],
  stand?: Pick<EditionKeeper, 'reportFault'>,
): Promise<Kept> {
  const [dataFolder, shipped] = [temporaryFolder(), temporaryFolder()];
  writeFiles(shipped, datasetFiles());
  const keeper = editionKeeper({ disk: realEditionDisk(), dataFolder, now: () => new Date(0) });
  for (const number of numbers) await keeper.adopt(numberedEdition(number));
  const journal = recordedJournal();
  const places = { asked: null, adoptedIn: dataFolder, shipped };
  const withdrawnIn = shipped;
  const again = () =>
    prepareStart({ places, withdrawnIn, settings: defaultSettings(), appVersion: '1.2.3', journal });
  const kept = keepStart({ first: await again(), again, keeper: stand ?? keeper, journal });
  return { kept, keeper, journal };
}

async function shownBy({ kept }: Kept): Promise<string> {
  const answer = await kept.start();
  return answer.ok ? answer.value.dataset.edition : 'a fault';
}

test('an edition under which the page faults twice is taken back, and the next page shows the one before it', async () => {
  const host = await hostWith([6, 7]);
  expect(await shownBy(host)).toBe('2024.7');
  await host.kept.blame();
  expect(await shownBy(host)).toBe('2024.7');
  await host.kept.blame();
  expect(await shownBy(host)).toBe('2024.6');
  expect(host.journal.faults).toEqual([
    expect.stringMatching(
      /^The page faulted twice under the edition small-2024\.7-.+, which is rolled back; the edition small-2024\.6-.+ is shown from the next load of the page on\.$/,
    ),
  ]);
});

test('what the operator adopts is shown to the page that asks after it was renewed, and to none before', async () => {
  const host = await hostWith([6]);
  await host.keeper.adopt(numberedEdition(7));
  expect(await shownBy(host)).toBe('2024.6');
  await host.kept.renew();
  expect(await shownBy(host)).toBe('2024.7');
});

test('a page that goes on faulting takes back no more than the edition that it shows', async () => {
  const host = await hostWith([6, 7]);
  await shownBy(host);
  for (let fault = 0; fault < 10; fault += 1) await host.kept.blame();
  expect(await shownBy(host)).toBe('2024.6');
});

test('the shipped dataset is the end of it', async () => {
  const host = await hostWith([7]);
  for (let fault = 0; fault < 6; fault += 1) {
    await shownBy(host);
    await host.kept.blame();
  }
  expect(await shownBy(host)).toBe('2024.1');
  expect(host.journal.faults).toHaveLength(1);
});

test('a page that asks while a fault is being remembered waits for it', async () => {
  const host = await hostWith([6, 7]);
  await shownBy(host);
  host.kept.blame();
  host.kept.blame();
  expect(await shownBy(host)).toBe('2024.6');
});

test('a fault that cannot be remembered is said, and the edition stays', async () => {
  const full = { reportFault: async () => ({ ok: false, why: 'EROFS' }) as const };
  const host = await hostWith([7], full);
  await shownBy(host);
  await host.kept.blame();
  expect(host.journal.faults).toEqual([expect.stringMatching(/cannot be remembered \(EROFS\)\.$/)]);
  expect(await shownBy(host)).toBe('2024.7');
});

test('sounds come from the folder of what the page was given, also after a rollback that it has not seen yet', async () => {
  const { kept } = await hostWith([6, 7]);
  await kept.start();
  const seventh = kept.folder();
  expect(seventh).toMatch(/small-2024\.7-/);
  await kept.blame();
  await kept.blame();
  expect(kept.folder()).toBe(seventh);
  await kept.start();
  expect(kept.folder()).toMatch(/small-2024\.6-/);
});

test('what is spoken is answered language by language, and nothing for a name that every object has', async () => {
  const clip = { text: 'Next', file: 'next.opus', seconds: 1, sentences: [0], mark: '0123456789abcdef' };
  const en = { synthetic: 'a program', clips: [clip] };
  const shipped = temporaryFolder();
  writeFiles(shipped, datasetFiles(withText('narration.json', JSON.stringify({ en }))));
  const journal = recordedJournal();
  const places = { asked: null, adoptedIn: null, shipped };
  const withdrawnIn = shipped;
  const again = () =>
    prepareStart({ places, withdrawnIn, settings: defaultSettings(), appVersion: '1.2.3', journal });
  const keeper = { reportFault: async () => ({ ok: true, changed: false, current: null }) as const };
  const kept = keepStart({ first: await again(), again, keeper, journal });
  expect(kept.narration('en')).toEqual(en);
  expect(kept.narration('az')).toBeNull();
  expect(kept.narration('constructor')).toBeNull();
});
