import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Counted,
  countedComforts,
  otherScenes,
  scenesOfChapters,
} from '../../../../src/bridge/counts.ts';
import { counting } from './counting.ts';

const anyCounted: fc.Arbitrary<Counted> = fc.oneof(
  fc.record({
    of: fc.constant('scene' as const),
    scene: fc.constantFrom(...scenesOfChapters),
    chapter: fc.constantFrom('the-roll', 'the-vote', '10'),
    language: fc.constantFrom('en', 'az'),
  }),
  fc.record({
    of: fc.constant('scene' as const),
    scene: fc.constantFrom(...otherScenes),
    chapter: fc.constant(null),
    language: fc.constantFrom('en', 'az'),
  }),
  fc.record({ of: fc.constant('comfort' as const), choice: fc.constantFrom(...countedComforts) }),
);
const anyVisit = fc.array(fc.record({ hour: fc.integer({ min: 0, max: 23 }), counted: anyCounted }), {
  maxLength: 12,
});

test('two visits in either order, kept together or apart, leave byte-identical files', async () => {
  await fc.assert(
    fc.asyncProperty(anyVisit, anyVisit, fc.boolean(), async (one, other, apart) => {
      const after = async (visits: readonly (typeof one)[], isKeptBetween: boolean) => {
        const { counter, clock, file } = counting();
        for (const visit of visits) {
          for (const { hour, counted } of visit) {
            clock.now = new Date(2026, 10, 23, hour);
            counter.count(counted);
          }
          if (isKeptBetween) await counter.keep();
        }
        await counter.keep();
        return file('2026-11');
      };
      expect(await after([one, other], apart)).toBe(await after([other, one], !apart));
    }),
    { numRuns: 100 },
  );
});
