/**
 * Keeps a secret as nothing but its scrypt hash. Stops whoever copies the data folder from reading the PIN; the cost is
 * what OWASP advises for scrypt with 32 MB of memory.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What guessing costs for each guess. */
export type HashCost = Pick<SecretHash, 'N' | 'r' | 'p'>;

export const usualCost: HashCost = { N: 2 ** 15, r: 8, p: 3 };
const hashBytes = 32;
const mostMemoryBytes = 64 * 2 ** 20;

const base64 = z.base64().max(200);

/** What is stored of a secret. The cost stands beside it, so that a later one can differ. */
export const secretHash = z.strictObject({
  N: z
    .number()
    .int()
    .min(2)
    .max(2 ** 20),
  r: z.number().int().min(1).max(32),
  p: z.number().int().min(1).max(16),
  salt: base64,
  hash: base64,
});

export type SecretHash = Readonly<z.infer<typeof secretHash>>;

export async function hashSecret(secret: string, cost: HashCost): Promise<SecretHash> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, cost);
  return { ...cost, salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** In a time that tells nothing about how much of it was right. */
export async function isSecret(secret: string, kept: SecretHash): Promise<boolean> {
  const found = await derive(secret, Buffer.from(kept.salt, 'base64'), kept);
  const wanted = Buffer.from(kept.hash, 'base64');
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}

function derive(secret: string, salt: Buffer, { N, r, p }: HashCost) {
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(secret, salt, hashBytes, { N, r, p, maxmem: mostMemoryBytes }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
