import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { seeEveryScene } from './every-scene.ts';
import { expect, test } from './kiosk.ts';

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
async function objections(page: Page): Promise<readonly string[]> {
  const { violations, incomplete, passes } = await new AxeBuilder({ page }).options(recipe).analyze();
  const ran = new Set([...violations, ...incomplete, ...passes].map(({ id }) => id));
  for (const rule of ['target-size', 'color-contrast-enhanced', 'html-has-lang']) {
    if (!ran.has(rule)) throw new Error(`axe did not run ${rule}`);
  }
  const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}

for (const language of ['English', 'Azərbaycanca'] as const) {
  test(`axe objects to nothing on any scene in ${language}`, async ({ kiosk }) => {
    const found: string[] = [];
    let scenes = 0;
    await seeEveryScene({
      kiosk,
      language,
      see: async (name) => {
        scenes += 1;
        found.push(...(await objections(kiosk.page)).map((objection) => `${name}: ${objection}`));
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
    const spoilt = document.createElement('div');
    spoilt.append(document.createElement('button'), 'hardly to be read');
    spoilt.style.cssText = 'color: rgb(120 120 120); background: rgb(100 100 100)';
    document.querySelector('main')?.append(spoilt);
  });
  const rules = (await objections(kiosk.page)).map((objection) => objection.split(' ')[0]);
  expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast-enhanced', 'html-has-lang']));
});
