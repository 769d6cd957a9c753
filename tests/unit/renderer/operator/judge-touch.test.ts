import { describe, expect, test } from 'vitest';
import {
  judgeTouchMapping,
  type Spot,
  type TouchReading,
  touchTargets,
} from '../../../../src/renderer/operator/judge-touch.ts';
import { seeded } from '../../../builders/seeded.ts';

/** A finger misses by up to so much, as a share of the screen. */
const tremble = 0.015;

/** What arrives where touches are mapped like this, and the finger trembles by chance. */
function touched(map: (spot: Spot) => Spot, seed: number): readonly TouchReading[] {
  const chance = seeded(seed);
  const miss = () => (chance() * 2 - 1) * tremble;
  return touchTargets.map((target) => ({
    target,
    touch: map({ x: target.x + miss(), y: target.y + miss() }),
  }));
}

/** Written out in whole screens, apart from the module's own table: where the touch of a turned digitiser arrives. */
const quarter = ({ x, y }: Spot): Spot => ({ x: 1 - y, y: x });
const mirror = ({ x, y }: Spot): Spot => ({ x: 1 - x, y });
const mappings = [
  ['good', (spot: Spot) => spot],
  ['rotated-90', quarter],
  ['rotated-180', (spot: Spot) => quarter(quarter(spot))],
  ['rotated-270', (spot: Spot) => quarter(quarter(quarter(spot)))],
  ['mirrored-across', mirror],
  ['mirrored-down', (spot: Spot) => quarter(quarter(mirror(spot)))],
  ['swapped', (spot: Spot) => quarter(quarter(quarter(mirror(spot))))],
  ['swapped-turned', (spot: Spot) => quarter(mirror(spot))],
] as const;
const seeds = Array.from({ length: 50 }, (_, index) => index + 1);

describe.each(mappings)('%s', (mapping, map) => {
  test('is told from fifty trembling hands', () => {
    for (const seed of seeds) expect(judgeTouchMapping(touched(map, seed))).toEqual({ mapping });
  });

  test('is told also where touches arrive beside it, unless that is all', () => {
    const aside = (spot: Spot) => ({ x: map(spot).x + 0.1, y: map(spot).y - 0.08 });
    for (const seed of seeds) {
      const verdict = judgeTouchMapping(touched(aside, seed));
      expect(verdict.mapping).toBe(mapping === 'good' ? 'offset' : mapping);
    }
  });
});

test('an offset says how far and which way', () => {
  const verdict = judgeTouchMapping(touched(({ x, y }) => ({ x: x + 0.1, y: y - 0.2 }), 7));
  expect(verdict).toMatchObject({
    mapping: 'offset',
    by: { x: expect.closeTo(0.1, 1), y: expect.closeTo(-0.2, 1) },
  });
});

test.each([
  ['the half of two screens side by side', ({ x, y }: Spot) => ({ x: x / 2, y })],
  ['the other half', ({ x, y }: Spot) => ({ x: 0.5 + x / 2, y })],
  ['a smaller picture in the middle', ({ x, y }: Spot) => ({ x: 0.1 + x * 0.8, y: 0.1 + y * 0.8 })],
])('touches that are mapped to %s are scaled', (_name, map) => {
  for (const seed of seeds) expect(judgeTouchMapping(touched(map, seed))).toEqual({ mapping: 'scaled' });
});

test.each([
  ['all arrive at one place', () => ({ x: 0.5, y: 0.5 })],
  ['arrive in a corner', ({ x, y }: Spot) => ({ x: x * 0.1, y: y * 0.1 })],
  ['lose one axis', ({ x }: Spot) => ({ x, y: 0.5 })],
])('touches that %s are not mapped', (_name, map) => {
  for (const seed of seeds) expect(judgeTouchMapping(touched(map, seed))).toEqual({ mapping: 'not-mapped' });
});

test('touches at random are not mapped', () => {
  for (const seed of seeds) {
    const chance = seeded(seed);
    const readings = touchTargets.map((target) => ({ target, touch: { x: chance(), y: chance() } }));
    expect(judgeTouchMapping(readings)).toEqual({ mapping: 'not-mapped' });
  }
});

test('one touch beside its target spoils the test, and too few are silence', () => {
  const readings = touched((spot) => spot, 3);
  const slipped = readings.map((each, index) =>
    index === 4 ? { ...each, touch: { x: 0.9, y: 0.2 } } : each,
  );
  expect(judgeTouchMapping(slipped)).toEqual({ mapping: 'not-mapped' });
  expect(judgeTouchMapping(readings.slice(0, 8))).toEqual({ mapping: 'silent' });
  expect(judgeTouchMapping([])).toEqual({ mapping: 'silent' });
});
