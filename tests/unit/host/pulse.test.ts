import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  feelBeat,
  feelLetGo,
  forgive,
  freshPulse,
  judgePulse,
  longestLoadMs,
  longestSilenceMs,
} from '../../../src/host/pulse.ts';

const calm = { touches: 0, presses: 0, blank: false, wantsRenewal: false };
const alive = feelBeat(freshPulse(0), calm, 0);

test('a page that beats every two seconds is well', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ waitMs: fc.nat(9_000), touches: fc.nat(15) })), (beats) => {
      let state = alive;
      let nowMs = 0;
      for (const { waitMs, touches } of beats) {
        nowMs += waitMs;
        expect(judgePulse(state, nowMs)).toBeNull();
        state = feelBeat(state, { ...calm, touches, presses: touches }, nowMs);
      }
    }),
  );
});

test('ten seconds of silence are a hang, and not a moment earlier', () => {
  expect(judgePulse(alive, longestSilenceMs)).toBeNull();
  expect(judgePulse(alive, longestSilenceMs + 1)).toBe('fell-silent');
});

test('a page has half a minute for its first beat', () => {
  expect(judgePulse(freshPulse(0), longestLoadMs)).toBeNull();
  expect(judgePulse(freshPulse(0), longestLoadMs + 1)).toBe('load-failed');
});

test('a page that was loaded again and never beats is lost, not badly loaded', () => {
  expect(judgePulse(freshPulse(0, true), longestLoadMs)).toBeNull();
  expect(judgePulse(freshPulse(0, true), longestLoadMs + 1)).toBe('reload-lost');
  expect(judgePulse(feelBeat(freshPulse(0, true), calm, 5_000), 12_000)).toBeNull();
});

test('a page that lets go and does not beat again is gone', () => {
  const letGo = feelLetGo(alive, 1_000);
  expect(judgePulse(letGo, 2_500)).toBeNull();
  expect(judgePulse(letGo, 2_501)).toBe('page-gone');
  expect(judgePulse(feelBeat(letGo, calm, 2_400), 2_501)).toBeNull();
});

test('the late end of an earlier page is not the end of the one that is loading', () => {
  expect(judgePulse(feelLetGo(freshPulse(0), 100), 5_000)).toBeNull();
});

test('touches that never become presses are a dead screen; one press makes up for them', () => {
  const touched = (times: number) =>
    [...Array(times)].reduce((state) => feelBeat(state, { ...calm, touches: 4 }, 0), alive);
  expect(judgePulse(touched(3), 0)).toBeNull();
  expect(judgePulse(touched(4), 0)).toBe('touch-dead');
  expect(judgePulse(feelBeat(touched(4), { ...calm, touches: 1, presses: 1 }, 0), 0)).toBeNull();
});

test('a page that shows nothing for three beats is blank', () => {
  const blank = (times: number) =>
    [...Array(times)].reduce((state) => feelBeat(state, { ...calm, blank: true }, 0), alive);
  expect(judgePulse(blank(2), 0)).toBeNull();
  expect(judgePulse(blank(3), 0)).toBe('picture-blank');
  expect(judgePulse(feelBeat(blank(3), calm, 0), 0)).toBeNull();
});

test('nobody is blamed for a night of sleep', () => {
  const night = 8 * 3_600_000;
  for (const state of [alive, freshPulse(0), feelLetGo(alive, 0)]) {
    expect(judgePulse(forgive(state, night), night)).toBeNull();
    expect(judgePulse(forgive(state, night), night + longestLoadMs + 1)).not.toBeNull();
  }
});
