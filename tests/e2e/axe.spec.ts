import { expect } from '@playwright/test';
import { objections } from './axe-objections.ts';
import { seeEveryScene } from './every-scene.ts';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';

test.setTimeout(480_000);

for (const language of languageNames) {
  test(`axe objects to nothing on any scene in ${language}`, async ({ kiosk }) => {
    const found: string[] = [];
    let scenes = 0;
    await seeEveryScene({
      kiosk,
      language,
      see: async (name) => {
        scenes += 1;
        found.push(...(await objections(kiosk)).map((objection) => `${name}: ${objection}`));
      },
    });
    expect(scenes).toBeGreaterThan(60);
    expect(found).toEqual([]);
  });
}

const themes = [
  { name: 'large text', choices: ['largeText'] },
  { name: 'high contrast', choices: ['highContrast'] },
] as const;

// The core path of each theme on every run; every scene of every theme is in `npm run test:matrix`.
for (const [index, { name: theme, choices }] of themes.entries()) {
  const language = languageNames[index] ?? 'English';
  test(`axe objects to nothing on the core path in ${theme} in ${language}`, async ({ kiosk }) => {
    const found: string[] = [];
    await seeEveryScene({
      kiosk,
      language,
      only: 'core',
      begin: () => kiosk.chooseComfort(choices),
      see: async (name) => {
        found.push(...(await objections(kiosk)).map((objection) => `${name}: ${objection}`));
      },
    });
    expect(found).toEqual([]);
  });
}

test("axe objects to nothing in the operating system's own colours", async ({ kiosk }) => {
  await kiosk.page.emulateMedia({ forcedColors: 'active', contrast: 'more' });
  await kiosk.startIn('English');
  await kiosk.comeToRest();
  expect(await objections(kiosk)).toEqual([]);
});

test('axe is not blind: it objects to grey on grey, a nameless button and a missing language', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  await kiosk.comeToRest();
  await kiosk.page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    const spoilt = ['rgb(120 120 120)', 'rgb(240 240 240)'].map((color) => {
      const line = document.createElement('p');
      line.append(document.createElement('button'), 'hardly to be read');
      line.style.cssText = `color: ${color}; background: rgb(100 100 100); font-size: 16px`;
      return line;
    });
    document.querySelector('main')?.replaceChildren(...spoilt);
  });
  const rules = (await objections(kiosk)).map((objection) => objection.split(' ')[0]);
  expect(rules).toEqual(
    expect.arrayContaining(['button-name', 'color-contrast', 'color-contrast-enhanced', 'html-has-lang']),
  );
});
