import { expect } from '@playwright/test';
import { seeEveryScene } from './every-scene.ts';
import { judgeScene } from './judge-scene.ts';
import { test } from './kiosk.ts';
import type { Target } from './measure.ts';
import { languageNames } from './shown-scene.ts';

test.setTimeout(360_000);

/**
 * Every scene on the two stages the exhibit is drawn for. Smaller and larger screens of the same shape are the same layout to the
 * pixel but for rounding, since one rem is a share of the screen: there the core path is enough.
 */
const screens = [
  { width: 1920, height: 1080, only: undefined, leastScenes: 60 },
  { width: 1080, height: 1920, only: undefined, leastScenes: 60 },
  { width: 1280, height: 720, only: 'core', leastScenes: 12 },
  { width: 3840, height: 2160, only: 'core', leastScenes: 12 },
] as const;

for (const { width, height, only, leastScenes } of screens) {
  for (const language of languageNames) {
    test.describe(`${width} × ${height} in ${language}`, () => {
      test.use({ viewport: { width, height } });

      test('everything can be touched, nothing is cut off, the bar never moves', async ({ kiosk }) => {
        const found: string[] = [];
        const bars = new Map<string, readonly Target[]>();
        await seeEveryScene({
          kiosk,
          language,
          only,
          see: async (name) => {
            const { faults, bar } = await judgeScene(kiosk);
            found.push(...faults.map((sentence) => `${name}: ${sentence}`));
            if ((await kiosk.pages()).pages > 1) found.push(`${name} does not fit its own layout`);
            if (bar.length > 0) bars.set(name, bar);
          },
        });
        expect(bars.size).toBeGreaterThan(leastScenes);
        found.push(...movedBars(bars));
        expect(found).toEqual([]);
      });
    });
  }
}

/** Compares every bar with the first one, place by place: the names may change, the places may not. */
function movedBars(bars: ReadonlyMap<string, readonly Target[]>): readonly string[] {
  const [first] = bars.values();
  return [...bars].flatMap(([name, bar]) =>
    bar.flatMap((target, index) => {
      const before = first?.[index];
      const shifts = (['left', 'top', 'right', 'bottom'] as const).map((side) =>
        Math.abs(target[side] - (before?.[side] ?? Number.NaN)),
      );
      return shifts.every((shift) => shift <= 1) ? [] : [`${name}: ${target.name} has moved in the bar`];
    }),
  );
}
