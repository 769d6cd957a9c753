import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareHost } from '../../../src/host/prepare-host.ts';
import { defaultSettings } from '../../../src/host/settings.ts';
import { builtDataset, datasetFiles, type Files, withoutFile } from '../../builders/dataset.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const broken = () => datasetFiles(withoutFile('sources.json'));

async function prepared(set: { shipped?: Files; asked?: Files; settings?: string; dataDir?: true }) {
  const root = temporaryFolder();
  writeFiles(join(root, 'resources/datasets/azerbaijan-2024'), set.shipped ?? datasetFiles());
  writeFiles(join(root, 'asked'), set.asked ?? []);
  const data = join(root, set.dataDir ? 'own' : 'usual');
  if (set.settings !== undefined) writeFiles(data, [['settings.json', set.settings]]);
  const said: string[] = [];
  const host = await prepareHost({
    flags: {
      dataset: set.asked === undefined ? null : join(root, 'asked'),
      dataDir: set.dataDir ? data : null,
    },
    resourcesFolder: join(root, 'resources'),
    defaultDataFolder: join(root, 'usual'),
    appVersion: '1.2.3',
    say: (line) => void said.push(line),
    now: () => new Date('2026-11-24T08:00:00Z'),
  });
  return { host, said, data, start: await host.handlers.start(undefined) };
}

test('a good start shows the shipped dataset with the defaults and says nothing', async () => {
  const { start, said, host } = await prepared({});
  expect(start).toEqual({
    ok: true,
    value: { dataset: builtDataset(), settings: defaultSettings(), appVersion: '1.2.3' },
  });
  expect(said).toEqual([]);
  expect(host.problems).toEqual([]);
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
