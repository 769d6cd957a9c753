import { expect } from '@playwright/test';
import { judgeScene } from './judge-scene.ts';
import { test } from './kiosk.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

const lying = { width: 1920, height: 1080 };
const tall = { width: 1080, height: 1920 };

/** Table C: how screens are put up. */
const installs = [
  {
    name: '22 inch on a counter',
    viewport: lying,
    diagonalInches: 22,
    bottomEdgeMm: 900,
    isOutOfReach: false,
  },
  { name: '32 inch on a stand', viewport: lying, diagonalInches: 32, bottomEdgeMm: 850, isOutOfReach: true },
  { name: '55 inch on a wall', viewport: lying, diagonalInches: 55, bottomEdgeMm: 750, isOutOfReach: true },
  { name: '55 inch totem', viewport: tall, diagonalInches: 55, bottomEdgeMm: 750, isOutOfReach: true },
] as const;

for (const { name, viewport, diagonalInches, bottomEdgeMm, isOutOfReach } of installs) {
  test.describe(name, () => {
    test.use({ viewport, start: { settings: { version: 1, diagonalInches, bottomEdgeMm } } });
    const perMm = Math.hypot(viewport.width, viewport.height) / (diagonalInches * 25.4);

    /** Answers the controls whose middle is not between 380 and 1,220 mm above the floor (R6). */
    const outOfReach = async (kiosk: WalkthroughPage, scope: string) => {
      const middles = await kiosk.page.locator(`${scope} button`).evaluateAll((buttons) =>
        buttons
          .filter((each) => each.checkVisibility())
          .map((each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return { said: each.textContent, fromBelow: innerHeight - (top + bottom) / 2 };
          }),
      );
      expect(middles.length).toBeGreaterThan(3);
      const heights = middles.map(({ said, fromBelow }) => ({ said, mm: bottomEdgeMm + fromBelow / perMm }));
      return heights.filter(({ mm }) => mm < 380 || mm > 1_220);
    };

    test('the bar is within reach, and a millimetre is a millimetre', async ({ kiosk }) => {
      await kiosk.startIn('English');
      expect(await outOfReach(kiosk, 'nav')).toEqual([]);
      const mm = await kiosk.page.evaluate(() => document.documentElement.style.getPropertyValue('--mm'));
      expect(Number.parseFloat(mm)).toBeCloseTo(perMm, 3);
    });

    test(`bringing it lower is ${isOutOfReach ? 'offered and brings everything within reach' : 'not offered'}`, async ({
      kiosk,
    }) => {
      await kiosk.startIn('English');
      await kiosk.openComfort();
      const lower = kiosk.button('Lower the screen');
      await expect(lower).toHaveCount(isOutOfReach ? 1 : 0);
      if (!isOutOfReach) return;
      await kiosk.touch(lower);
      const scenes = [
        async () => {},
        () => kiosk.goBack(),
        () => kiosk.openFact(0),
        () => kiosk.openChapters(),
      ];
      for (const goThere of scenes) {
        await goThere();
        await kiosk.comeToRest();
        expect(await outOfReach(kiosk, '#root')).toEqual([]);
        expect((await judgeScene(kiosk, perMm)).faults).toEqual([]);
      }
    });
  });
}
