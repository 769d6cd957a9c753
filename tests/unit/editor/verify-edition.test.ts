import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, withManifest } from '../host/editions/built-edition.ts';
import { editionFolder } from '../host/editions/edition-on-disk.ts';
import { edit, makeKeys, packDataset, writeDataset } from './edit.ts';

test('verify says what a whole edition is and who stands for it', async () => {
  const zip = await packDataset();
  expect(await edit('verify', zip)).toEqual({
    exitCode: 0,
    lines: [
      expect.stringMatching(/^.+edition\.zip: small 2024\.1, made on \d{4}-\d\d-\d\d, 10 files \(en, az\)$/),
      'Nobody signed this edition.',
      expect.stringMatching(/^fingerprint: /),
    ],
  });
});

test('verify reads an edition that lies as a folder, too, and gives it the same fingerprint', async () => {
  const folder = await edit('verify', editionFolder(withManifest(contentOf())));
  const zip = await edit('verify', await packDataset());
  expect(folder.exitCode).toBe(0);
  expect(folder.lines.at(-1)).toBe(zip.lines.at(-1));
});

test('verify says where an edition differs from its manifest, by file, and exits 1', async () => {
  const folder = editionFolder(withManifest(contentOf()));
  const text = await readFile(join(folder, 'sources.json'), 'utf8');
  await writeFile(join(folder, 'sources.json'), text.replace(/[a-z]/, 'X'));
  await writeFile(join(folder, 'chapters/roll.json'), '{');
  const { exitCode, lines } = await edit('verify', folder);
  expect(exitCode).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^chapters\/roll\.json: expected \d+ bytes, found 1; /),
    expect.stringMatching(/^sources\.json: expected SHA-256 [0-9a-f]{64}, found [0-9a-f]{64}$/),
  ]);
});

test('verify refuses a dataset that nobody packed, a missing file, and an unsigned edition where a key is asked for', async () => {
  const { publicKey } = await makeKeys();
  const cases = [
    [[writeDataset()], /^manifest\.json: expected this file/],
    [['/no/such/edition.zip'], /^edition\.zip: expected a folder or a \.zip at/],
    [[await packDataset(), '--trust', publicKey], /^manifest\.json: signature: expected a signature/],
  ] as const;
  for (const [args, why] of cases) {
    expect(await edit('verify', ...args)).toEqual({ exitCode: 1, lines: [expect.stringMatching(why)] });
  }
});

test('verify exits 2 where what stands behind --trust is no key', async () => {
  expect(await edit('verify', await packDataset(), '--trust', 'museum')).toEqual({
    exitCode: 2,
    lines: ['expected a public key of 43 base64url signs behind --trust, found "museum"'],
  });
});
