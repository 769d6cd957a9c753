import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sceneFault } from '../../../src/bridge/channels.ts';
import { realEditionDisk } from '../../../src/host/editions/edition-disk.ts';
import { editionKeeper } from '../../../src/host/editions/edition-keeper.ts';
import { prepareHost } from '../../../src/host/prepare-host.ts';
import { defaultSettings } from '../../../src/host/settings.ts';
import { builtDataset, datasetFiles, type Files, withoutFile } from '../../builders/dataset.ts';
import { numberedEdition } from './editions/built-edition.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const now = () => new Date('2026-11-24T08:00:00Z');
const broken = () => datasetFiles(withoutFile('sources.json'));

interface Set {
  readonly shipped?: Files;
  readonly asked?: Files;
  readonly settings?: string;
  readonly dataDir?: true;
  readonly adopted?: number;
  readonly restarts?: number;
  readonly now?: string;
}

async function prepared(set: Set) {
  const root = temporaryFolder();
  writeFiles(join(root, 'resources/datasets/azerbaijan-2024'), set.shipped ?? datasetFiles());
  writeFiles(join(root, 'asked'), set.asked ?? []);
  const data = join(root, set.dataDir ? 'own' : 'usual');
  if (set.settings !== undefined) writeFiles(data, [['settings.json', set.settings]]);
  if (set.adopted !== undefined) {
    mkdirSync(data, { recursive: true });
    await editionKeeper({ disk: realEditionDisk(), dataFolder: data, now }).adopt(
      numberedEdition(set.adopted),
    );
  }
  if (set.restarts !== undefined) {
    const restarts = Array.from({ length: set.restarts }, () => now().toISOString());
    writeFiles(data, [['recovery.json', JSON.stringify({ version: 1, restarts })]]);
  }
  const said: string[] = [];
  const host = await prepareHost({
    host: 'loopback',
    machine: {
      platform: 'none',
      home: root,
      account: 'kiosk',
      desktop: undefined,
      display: false,
      namesOfApp: [],
      ask: async () => null,
    },
    flags: {
      dataset: set.asked === undefined ? null : join(root, 'asked'),
      dataDir: set.dataDir ? data : null,
      sticks: null,
      present: false,
      windowed: false,
    },
    resourcesFolder: join(root, 'resources'),
    defaultDataFolder: join(root, 'usual'),
    appVersion: '1.2.3',
    say: (line) => void said.push(line),
    now: () => new Date(set.now ?? '2026-11-24T08:00:00Z'),
  });
  return { host, said, data, start: await host.handlers.start(undefined) };
}

test('a good start shows the shipped dataset with the defaults and says nothing', async () => {
  const { start, said, host } = await prepared({});
  expect(start).toEqual({
    ok: true,
    value: {
      dataset: builtDataset(),
      settings: defaultSettings(),
      appVersion: '1.2.3',
      fingerprint: expect.stringMatching(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/),
    },
  });
  expect(said).toEqual([]);
  expect(host.problems).toEqual([]);
});

test('a clock that is older than the dataset is told, and the exhibit is shown all the same', async () => {
  const { start, said } = await prepared({ now: '2001-01-01T00:00:00Z' });
  expect(start).toMatchObject({ ok: true });
  expect(said).toEqual([expect.stringContaining("The machine's clock says 2001-01-01")]);
});

test('an asked dataset is shown', async () => {
  const { start } = await prepared({ shipped: broken(), asked: datasetFiles() });
  expect(start).toMatchObject({ ok: true });
});

test('a broken asked dataset gives way to the shipped one, told with file and message', async () => {
  const { start, said, host, data } = await prepared({ asked: broken() });
  expect(start).toMatchObject({ ok: true });
  expect(said[0]).toMatch(/asked is broken; the shipped one is shown instead\.$/);
  expect(said[1]).toMatch(/^sources\.json: /);
  expect(host.problems).toMatchObject([{ code: 'missing', file: 'sources.json' }]);
  expect(readFileSync(join(data, 'journal.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(said.length);
});

test('where the shipped dataset is broken too, start refuses with its problems', async () => {
  const { start, host } = await prepared({ shipped: broken(), asked: broken() });
  expect(start).toMatchObject({ ok: false, problems: [{ code: 'missing', file: 'sources.json' }] });
  expect(host.problems).toHaveLength(2);
});

test('settings are read, and a language without wording is dropped with a sentence', async () => {
  const { start, said, host } = await prepared({ settings: '{"languages": ["de", "az"]}' });
  expect(host.settings.languages).toEqual(['az']);
  expect(start).toMatchObject({ ok: true, value: { settings: { languages: ['az'] } } });
  expect(said).toEqual([expect.stringContaining('the dataset has no de')]);
});

test('a data folder that was asked for is the one used', async () => {
  const { host, data } = await prepared({ dataDir: true, settings: '{"patienceSeconds": 90}' });
  expect(host.dataFolder).toBe(data);
  expect(host.settings.patienceSeconds).toBe(90);
});

test('an adopted edition is shown, and taken back once two scenes of it threw', async () => {
  const { start, host, said } = await prepared({ adopted: 7 });
  expect(start).toMatchObject({ ok: true, value: { dataset: { edition: '2024.7' } } });
  const report = host.handlers['report-fault'];
  await report({ where: sceneFault, message: 'broke' });
  await report({ where: sceneFault, message: 'broke' });
  expect(await host.handlers.start(undefined)).toMatchObject({
    ok: true,
    value: { dataset: { edition: '2024.1' } },
  });
  expect(said).toContainEqual(expect.stringMatching(/rolled back; the shipped dataset is shown/));
});

test('in safe mode the adopted edition is passed over', async () => {
  const { start, host } = await prepared({ adopted: 7, restarts: 3 });
  expect(host.safeMode).toBe(true);
  expect(start).toMatchObject({ ok: true, value: { dataset: { edition: '2024.1' } } });
});
