import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realEditionDisk } from '../../../../src/host/editions/edition-disk.ts';
import { editionKeeper } from '../../../../src/host/editions/edition-keeper.ts';
import { examineEdition } from '../../../../src/host/editions/examine-edition.ts';
import { readAdopted } from '../../../../src/host/editions/read-adopted.ts';
import { newKeyPair } from '../../../../src/host/editions/signature.ts';
import { wordDifference } from '../../../../src/host/editions/word-difference.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { contentOf, numberedEdition, packed, withManifest } from './built-edition.ts';
import { editionFolder, editionZip } from './edition-on-disk.ts';
import { dataFolderWith, examineIn, problemsOf } from './examine-in.ts';
import { signedBy } from './hostile-zips.ts';

test('says in words what would change, and adopts it after the stick was pulled', async () => {
  const disk = realEditionDisk();
  const dataFolder = temporaryFolder();
  const shown = numberedEdition(1).dataset;
  const source = editionFolder(new Map(numberedEdition(2).files));
  const offered = ['en', 'az'];
  const examined = await examineEdition({ source, disk, dataFolder, alsoTrusted: [], shown, offered });
  if (!examined.ok) throw new Error(JSON.stringify(examined.problems));
  expect(wordDifference(examined.changes).summary).toBe(
    '1 edition changed, 1 fact changed, 1 claim changed, figure 6000001 → 6000002',
  );
  rmSync(source, { recursive: true });
  const keeper = editionKeeper({ disk, dataFolder, now: () => new Date(0) });
  expect(await keeper.adopt(examined.edition)).toMatchObject({ ok: true, changed: true });
  const { adopted } = await readAdopted(dataFolder, disk);
  expect(adopted?.edition.fingerprint).toBe(examined.edition.fingerprint);
});

test('a folder and a .zip of the same dataset have one fingerprint', async () => {
  const dataFolder = await dataFolderWith();
  const folder = await examineIn(dataFolder, editionFolder(withManifest(contentOf())));
  const zip = await examineIn(dataFolder, editionZip(packed()));
  if (!folder.ok || !zip.ok) throw new Error('The built edition is broken.');
  expect(folder.edition.fingerprint).toBe(zip.edition.fingerprint);
});

describe('whom the operator trusts', () => {
  const { privateKey, publicKey } = newKeyPair();

  test('decides who is let in', async () => {
    const examined = await examineIn(await dataFolderWith(publicKey), editionZip(signedBy(privateKey)));
    expect(examined).toMatchObject({
      ok: true,
      edition: { vouching: { by: 'trusted', name: 'The museum' } },
    });
  });

  test('makes an unsigned edition a stranger', async () => {
    const problems = await problemsOf(await dataFolderWith(publicKey), editionZip(packed()));
    expect(problems).toMatchObject([{ code: 'unsigned', file: 'manifest.json', path: 'signature' }]);
  });

  test('being nobody, an unsigned edition passes and that is said', async () => {
    const examined = await examineIn(await dataFolderWith(), editionZip(packed()));
    expect(examined).toMatchObject({ ok: true, edition: { vouching: { by: 'nobody' } } });
  });

  test('being unreadable, nobody is let in: a broken list is not an empty one', async () => {
    const dataFolder = await dataFolderWith();
    writeFileSync(join(dataFolder, 'trusted-keys.json'), '{');
    const problems = await problemsOf(dataFolder, editionZip(packed()));
    expect(problems).toMatchObject([{ code: 'not-json', file: 'trusted-keys.json' }]);
  });
});

test('an edition without a language that the venue offers is refused', async () => {
  const examined = await examineIn(await dataFolderWith(), editionZip(packed()), ['en', 'de']);
  expect(examined).toMatchObject({
    ok: false,
    problems: [{ code: 'language-incomplete', path: 'languages', message: expect.stringMatching(/of de$/) }],
  });
});
