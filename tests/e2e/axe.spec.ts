import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { seeEveryScene } from './every-scene.ts';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

test.setTimeout(300_000);

/** Two rules that a plain run leaves out are switched on by name: target size and the stricter contrast. */
const recipe: RunOptions = {
  runOnly: {
    type: 'tag',
    values: [
      ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      ...['EN-301-549', 'EN-301-549v4', 'best-practice'],
    ],
  },
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};

/** What axe objects to, and where it cannot tell whether the contrast is enough. */
async function objections(kiosk: WalkthroughPage): Promise<readonly string[]> {
  // The exhibit is one document without frames: the older way of running suits it, and opens no second page.
  const builder = new AxeBuilder({ page: kiosk.page, axeSource: axe.source }).setLegacyMode().options(recipe);
  const { violations, incomplete, passes } = await kiosk.whileTimeRuns(() => builder.analyze());
  const ran = new Set([...violations, ...incomplete, ...passes].map(({ id }) => id));
  for (const rule of ['target-size', 'color-contrast-enhanced', 'html-has-lang']) {
    if (!ran.has(rule)) throw new Error(`axe did not run ${rule}`);
  }
  const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}

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
