import { expect, test } from 'vitest';
import { hashSecret, isSecret, usualCost } from '../../../../src/host/operator/hash-secret.ts';

test('knows the secret again, and no other, by a hash that holds nothing of it', async () => {
  const kept = await hashSecret('204816', usualCost);
  expect(JSON.stringify(kept)).not.toContain('204816');
  expect(await isSecret('204816', kept)).toBe(true);
  expect(await isSecret('204817', kept)).toBe(false);
});

const cheap = { N: 2, r: 1, p: 1 };

test('hashes the same secret differently each time', async () => {
  const [one, other] = await Promise.all([hashSecret('204816', cheap), hashSecret('204816', cheap)]);
  expect(one.salt).not.toBe(other.salt);
  expect(one.hash).not.toBe(other.hash);
});
