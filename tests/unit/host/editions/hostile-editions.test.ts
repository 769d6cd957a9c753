import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKeyPair } from '../../../../src/host/editions/signature.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { contentOf, withManifest, zipOf } from './built-edition.ts';
import { editionFolder, editionZip } from './edition-on-disk.ts';
import { dataFolderWith, fillDataFolder, problemsOf } from './examine-in.ts';
import { hostileContents } from './hostile-contents.ts';
import { hostileZips } from './hostile-zips.ts';

/** One for all: nothing may change in it, and after each refusal its hash is compared. */
const dataFolder = mkdtempSync(join(tmpdir(), 'kiosk-test-'));
beforeAll(() => fillDataFolder(dataFolder));
afterAll(() => rmSync(dataFolder, { recursive: true }));

describe('refused by name, with nothing changed on disk', () => {
  test.each(hostileZips)('%s', async (_name, zip, { code, file, message }) => {
    const trusting = code === 'unknown-key' ? await dataFolderWith(newKeyPair().publicKey) : dataFolder;
    const problems = await problemsOf(trusting, editionZip(zip()));
    expect(problems).toContainEqual(
      expect.objectContaining({ code, file, message: expect.stringMatching(message) }),
    );
  });

  const homes = [
    ['packed', (files: Map<string, Uint8Array>) => editionZip(zipOf(files))],
    ['as a folder', editionFolder],
  ] as const;
  describe.each(homes)('%s', (_home, put) => {
    test.each(hostileContents)('%s', async (_name, files, told) => {
      const problems = await problemsOf(dataFolder, put(files()));
      expect(problems).toContainEqual(
        expect.objectContaining({ ...told, message: expect.stringMatching(told.message) }),
      );
    });
  });
});

describe('a folder is refused for', () => {
  const whole = () => editionFolder(withManifest(contentOf()));
  const cases: readonly (readonly [string, (folder: string) => void, object])[] = [
    [
      'a link to a file',
      (at) => symlinkSync('/etc/hostname', join(at, 'chapters/more.json')),
      { code: 'unsafe-name', file: 'chapters/more.json' },
    ],
    [
      'a link to a folder',
      (at) => symlinkSync('/etc', join(at, 'narration')),
      { code: 'unsafe-name', file: 'narration' },
    ],
    [
      'a link that leads in a circle',
      (at) => symlinkSync('.', join(at, 'wording/again')),
      { code: 'unsafe-name', file: 'wording/again' },
    ],
    [
      'a file that systems leave behind',
      (at) => writeFileSync(join(at, '.DS_Store'), ''),
      { code: 'unsafe-name', file: '.DS_Store' },
    ],
    [
      'a file that is too large',
      (at) => {
        writeFileSync(join(at, 'narration.json'), '');
        truncateSync(join(at, 'narration.json'), 2 ** 31);
      },
      { code: 'too-large', file: 'narration.json' },
    ],
    [
      'more files than an edition may hold',
      (at) => {
        for (let n = 0; n < 2_001; n += 1) writeFileSync(join(at, `wording/f${n}.json`), '');
      },
      { code: 'too-large', file: '.' },
    ],
    [
      'folders without end',
      (at) => {
        for (let n = 0; n < 200; n += 1) mkdirSync(join(at, `wording/f${n}`));
      },
      { code: 'too-large', file: '.' },
    ],
    [
      'folders too deep',
      (at) => {
        mkdirSync(join(at, 'a/b/c/d'), { recursive: true });
        writeFileSync(join(at, 'a/b/c/d/e.json'), '');
      },
      { code: 'unsafe-name', file: 'a/b/c/d/e.json' },
    ],
  ];
  test.each(cases)('%s', async (_name, spoil, told) => {
    const folder = whole();
    spoil(folder);
    expect(await problemsOf(dataFolder, folder)).toContainEqual(expect.objectContaining(told));
  });

  test('itself being a link', async () => {
    const link = join(temporaryFolder(), 'edition');
    symlinkSync(whole(), link);
    expect(await problemsOf(dataFolder, link)).toMatchObject([{ code: 'unsafe-name', file: 'edition' }]);
  });

  test('not being there', async () => {
    expect(await problemsOf(dataFolder, '/no/such/edition')).toMatchObject([{ code: 'missing' }]);
  });
});
