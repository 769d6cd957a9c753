import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';

const shares = [0.06, 0.5, 0.94] as const;

for (const across of shares) {
  for (const down of shares) {
    test(`a touch at ${across} across and ${down} down starts a visit and goes no further than the first chapter`, async ({
      kiosk,
    }) => {
      await kiosk.arriveAt('attract');
      await kiosk.touchAt(1920 * across, 1080 * down);
      await kiosk.arriveAt('chapter');
      expect(await kiosk.progress()).toBe('1');
      expect(await kiosk.language()).toBe('en');
      await expect(kiosk.question).toHaveCount(0);
    });
  }
}

test('every language invites at once, equally large and equally bright', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  const looks = [];
  for (const invitation of ['Touch to begin', 'Başlamaq üçün toxunun']) {
    await expect(kiosk.button(invitation)).toBeVisible();
    looks.push(
      await kiosk.button(invitation).evaluate((element) => {
        const { fontSize, fontWeight, color, backgroundColor, opacity, height } = getComputedStyle(element);
        return { fontSize, fontWeight, color, backgroundColor, opacity, height };
      }),
    );
  }
  expect(looks[1]).toEqual(looks[0]);
});

for (const language of languageNames) {
  test(`the button of ${language} starts in ${language}`, async ({ kiosk }) => {
    await kiosk.startIn(language);
    expect(await kiosk.progress()).toBe('1');
  });
}

test.describe('where the venue puts Azerbaijani first', () => {
  test.use({ start: { settings: { version: 1, languages: ['az', 'en'] } } });

  test('a touch beside the buttons starts in Azerbaijani', async ({ kiosk }) => {
    await kiosk.arriveAt('attract');
    await kiosk.touchAt(1700, 300);
    await kiosk.arriveAt('chapter');
    expect(await kiosk.language()).toBe('az');
  });
});
