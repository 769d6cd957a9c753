import { expect, test } from 'vitest';
import { longestPatienceSeconds, patienceSeconds, quietSeconds } from '../../../src/walkthrough/patience.ts';

test('never asks before the patience of the venue is over', () => {
  expect(patienceSeconds(0, 60)).toBe(60);
  expect(patienceSeconds(50, 60)).toBe(60);
});

test('waits longer where there is more to read', () => {
  expect(patienceSeconds(100, 60)).toBe(120);
});

test('never waits longer than the cap, however long the text or patient the venue', () => {
  expect(patienceSeconds(1_000, 60)).toBe(longestPatienceSeconds);
  expect(patienceSeconds(10, 600)).toBe(longestPatienceSeconds);
});

test('whoever listens is there: it is quiet from the last touch or the last word on', () => {
  expect(quietSeconds({ nowMs: 90_000, lastTouchMs: 10_000, lastWordMs: 0 })).toBe(80);
  expect(quietSeconds({ nowMs: 90_000, lastTouchMs: 10_000, lastWordMs: 85_000 })).toBe(5);
});
