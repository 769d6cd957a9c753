/**
 * Hands out the proof that somebody entered the right PIN, and tells a good one from a stale one. Without it no act of
 * the operator is carried out, whatever a script in the page may call.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Unused for so long, a proof is stale. */
export const restMs = 10 * 60_000;
/** However much it is used, it is stale after this. */
export const lifeMs = 60 * 60_000;

export interface Proofs {
  /** A new proof; the one before is stale from now on. */
  give(): string;
  /** Using a good one keeps it good. */
  isGood(proof: string): boolean;
  /** Whatever was given is stale. */
  withdraw(): void;
}

/** @param nowMs milliseconds of a clock that never jumps. */
export function openProofs(nowMs: () => number): Proofs {
  let given: { readonly digest: Buffer; readonly at: number; usedAt: number } | null = null;
  return {
    give: () => {
      const proof = randomBytes(24).toString('base64url');
      given = { digest: digest(proof), at: nowMs(), usedAt: nowMs() };
      return proof;
    },
    isGood: (proof) => {
      if (given === null || !timingSafeEqual(digest(proof), given.digest)) return false;
      const now = nowMs();
      if (now - given.usedAt > restMs || now - given.at > lifeMs) return false;
      given.usedAt = now;
      return true;
    },
    withdraw: () => {
      given = null;
    },
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
