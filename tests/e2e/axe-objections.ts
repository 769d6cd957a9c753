/** Asks axe what it objects to on the scene that is shown (section G of the exhibit requirements). */
import { AxeBuilder } from '@axe-core/playwright';
import axe, { type RunOptions } from 'axe-core';
import type { WalkthroughPage } from './walkthrough-page.ts';

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
export async function objections(kiosk: WalkthroughPage): Promise<readonly string[]> {
  // The exhibit is one document without frames: the older way of running suits it, and opens no second page.
  const builder = new AxeBuilder({ page: kiosk.page, axeSource: axe.source }).setLegacyMode().options(recipe);
  const { violations, incomplete, passes } = await kiosk.whileTimeRuns(() => builder.analyze());
  const ran = new Set([...violations, ...incomplete, ...passes].map(({ id }) => id));
  // What lies under a question, the document itself included, is nothing that axe looks at.
  const isAsked = (await kiosk.page.locator('dialog:modal').count()) > 0;
  const meant = ['target-size', 'color-contrast-enhanced', ...(isAsked ? [] : ['html-has-lang'])];
  for (const rule of meant) {
    if (!ran.has(rule)) throw new Error(`axe did not run ${rule}`);
  }
  const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}
