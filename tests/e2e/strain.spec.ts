import { expect } from '@playwright/test';
import type { ComfortChoice } from '../../src/walkthrough/visit.ts';
import { seeEveryScene } from './every-scene.ts';
import { judgeScene } from './judge-scene.ts';
import { test } from './kiosk.ts';
import type { LanguageName } from './shown-scene.ts';
import { type ShowSpoilt, spaced, stretched } from './spoil-text.ts';

test.setTimeout(240_000);

interface Strain {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly language: LanguageName;
  readonly choices: readonly ComfortChoice[];
  readonly spoil: ShowSpoilt | null;
}

const lying = { width: 1920, height: 1080 };
const tall = { width: 1080, height: 1920 };

/** A sample of what `npm run test:matrix` walks in full (R20). */
const strains: readonly Strain[] = [
  { name: 'longer strings', viewport: lying, language: 'Azərbaycanca', choices: [], spoil: stretched },
  { name: 'wider letters', viewport: tall, language: 'English', choices: [], spoil: spaced },
  { name: 'large text', viewport: tall, language: 'Azərbaycanca', choices: ['largeText'], spoil: null },
  {
    name: 'large text, longer',
    viewport: tall,
    language: 'English',
    choices: ['largeText'],
    spoil: stretched,
  },
  {
    name: 'large text, wider',
    viewport: lying,
    language: 'Azərbaycanca',
    choices: ['largeText'],
    spoil: spaced,
  },
];

for (const { name: strain, viewport, language, choices, spoil } of strains) {
  test.describe(`${strain} on ${viewport.width} × ${viewport.height} in ${language}`, () => {
    test.use({ viewport });

    test('nothing of the core path is cut off, covered or too small to touch', async ({ kiosk }) => {
      const found: string[] = [];
      let seen = 0;
      const judge = async (name: string) => {
        seen += 1;
        const { faults } = await judgeScene(kiosk);
        found.push(...faults.map((sentence) => `${name}: ${sentence}`));
      };
      await seeEveryScene({
        kiosk,
        language,
        only: 'core',
        begin: () => kiosk.chooseComfort(choices),
        see: (name) => (spoil ? spoil(kiosk, () => judge(name)) : judge(name)),
      });
      expect(seen).toBeGreaterThan(12);
      expect(found).toEqual([]);
    });
  });
}

test('longer strings are really longer, and stand as they were afterwards', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const before = await kiosk.main.innerText();
  await stretched(kiosk, async () => {
    const now = await kiosk.page.evaluate(() => document.querySelector('h1')?.textContent);
    expect(now).toBe('The vote The vote');
  });
  expect(await kiosk.main.innerText()).toBe(before);
});
