import { generateKeyPairSync } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { edit, makeKeys, packDataset, writeDataset } from './edit.ts';

test('keygen writes a private key that only its owner reads, and prints the public one', async () => {
  const out = join(temporaryFolder(), 'key.pem');
  expect(await edit('keygen', '--out', out)).toEqual({
    exitCode: 0,
    lines: [
      `${out}: the private key, to be kept secret`,
      expect.stringMatching(/^key id: [0-9a-f]{16}$/),
      expect.stringMatching(/^public key: [A-Za-z0-9_][A-Za-z0-9_-]{42}$/),
    ],
  });
  expect((await stat(out)).mode & 0o777).toBe(0o600);
});

test('keygen never writes over a file, which may be the only copy of a key', async () => {
  const { file } = await makeKeys();
  const before = await readFile(file);
  expect(await edit('keygen', '--out', file)).toEqual({
    exitCode: 2,
    lines: [`${file} cannot be written (EEXIST)`],
  });
  expect(await readFile(file)).toEqual(before);
});

test('sign puts a signature in that verify accepts from this key and from no other', async () => {
  const [zip, ours, theirs] = [await packDataset(), await makeKeys(), await makeKeys()];
  const signed = await edit('sign', zip, '--key', ours.file);
  expect(signed).toEqual({ exitCode: 0, lines: [expect.stringMatching(/: signed with key [0-9a-f]{16}$/)] });
  const trusting = await edit('verify', zip, '--trust', theirs.publicKey, '--trust', ours.publicKey);
  expect(trusting.exitCode).toBe(0);
  expect(trusting.lines[1]).toMatch(/^Signed by trusted key /);
  expect(await edit('verify', zip, '--trust', theirs.publicKey)).toEqual({
    exitCode: 1,
    lines: [
      expect.stringMatching(/^manifest\.json: signature\.keyId: expected a key that the operator trusts/),
    ],
  });
});

test('a signature changes no fingerprint, and another key may sign instead', async () => {
  const [zip, first, second] = [await packDataset(), await makeKeys(), await makeKeys()];
  const unsigned = await edit('verify', zip);
  await edit('sign', zip, '--key', first.file);
  await edit('sign', zip, '--key', second.file);
  const signed = await edit('verify', zip, '--trust', second.publicKey);
  expect(signed.exitCode).toBe(0);
  expect(signed.lines.at(-1)).toBe(unsigned.lines.at(-1));
});

test('sign vouches for nothing that is damaged, and leaves the file as it is', async () => {
  const [zip, { file }] = [await packDataset(), await makeKeys()];
  const cut = (await readFile(zip)).subarray(0, -1);
  await writeFile(zip, cut);
  expect(await edit('sign', zip, '--key', file)).toEqual({
    exitCode: 1,
    lines: [expect.stringMatching(/^edition\.zip: expected a whole \.zip/)],
  });
  expect(await readFile(zip)).toEqual(cut);
});

test('sign exits 2 with one line where it cannot be carried out', async () => {
  const [zip, { file }] = [await packDataset(), await makeKeys()];
  const other = join(temporaryFolder(), 'other.pem');
  const { privateKey } = generateKeyPairSync('x25519');
  await writeFile(other, privateKey.export({ format: 'pem', type: 'pkcs8' }));
  const cases = [
    [writeDataset(), file, /expected a packed edition that ends in \.zip/],
    [zip, join(temporaryFolder(), 'nowhere'), /nowhere cannot be read/],
    [zip, zip, /expected an Ed25519 private key in PEM/],
    [zip, other, /expected an Ed25519 private key in PEM/],
  ] as const;
  for (const [edition, key, why] of cases) {
    expect(await edit('sign', edition, '--key', key)).toEqual({
      exitCode: 2,
      lines: [expect.stringMatching(why)],
    });
  }
});
