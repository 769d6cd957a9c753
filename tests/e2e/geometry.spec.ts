import { expect } from '@playwright/test';
import { seeEveryScene } from './every-scene.ts';
import { test } from './kiosk.ts';
import { measure, type Target } from './measure.ts';
import { languageNames } from './shown-scene.ts';
import { targetBreaches } from './target-breaches.ts';

test.setTimeout(240_000);

const screens = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 720 },
  { width: 3840, height: 2160 },
] as const;

for (const screen of screens) {
  for (const language of languageNames) {
    test.describe(`${screen.width} × ${screen.height} in ${language}`, () => {
      test.use({ viewport: screen });

      test('everything can be touched, nothing is cut off, the bar never moves', async ({ kiosk }) => {
        const found: string[] = [];
        const bars = new Map<string, readonly Target[]>();
        await seeEveryScene({
          kiosk,
          language,
          see: async (name) => {
            const { targets, faults } = await measure(kiosk.page);
            const { startOver, next, finish, keepGoing, yesStillHere } = await kiosk.words();
            const onward = [next, finish, keepGoing, yesStillHere];
            const breaches = targetBreaches(targets, screen, { startOver, onward });
            found.push(...[...breaches, ...faults].map((sentence) => `${name}: ${sentence}`));
            const bar = targets.filter(({ isInBar }) => isInBar);
            if (bar.length > 0) bars.set(name, bar);
          },
        });
        expect(bars.size).toBeGreaterThan(60);
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
