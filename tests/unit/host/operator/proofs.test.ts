import { expect, test } from 'vitest';
import { lifeMs, openProofs, restMs } from '../../../../src/host/operator/proofs.ts';

function proofsAt(start: number) {
  const clock = { ms: start };
  return { clock, proofs: openProofs(() => clock.ms) };
}

test('nothing is good before one was given', () => {
  const { proofs } = proofsAt(0);
  expect(proofs.isGood('')).toBe(false);
  expect(proofs.isGood('anything')).toBe(false);
});

test('a given one is good until it rests too long', () => {
  const { clock, proofs } = proofsAt(0);
  const proof = proofs.give();
  clock.ms = restMs;
  expect(proofs.isGood(proof)).toBe(true);
  clock.ms += restMs + 1;
  expect(proofs.isGood(proof)).toBe(false);
});

test('however much it is used, it ends', () => {
  const { clock, proofs } = proofsAt(5);
  const proof = proofs.give();
  for (clock.ms = 5; clock.ms <= lifeMs + 5; clock.ms += restMs) expect(proofs.isGood(proof)).toBe(true);
  expect(proofs.isGood(proof)).toBe(false);
});

test('a new one takes the place of the old, and withdrawing leaves none', () => {
  const { proofs } = proofsAt(0);
  const first = proofs.give();
  const second = proofs.give();
  expect(second).not.toBe(first);
  expect([proofs.isGood(first), proofs.isGood(second)]).toEqual([false, true]);
  proofs.withdraw();
  expect(proofs.isGood(second)).toBe(false);
});
