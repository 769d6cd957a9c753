import { expect } from '@playwright/test';
import { seeEveryScene } from './every-scene.ts';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';

test.setTimeout(180_000);

const limits = { charactersALine: 70, smallestPixels: 28, lightest: 400, heaviest: 700 } as const;

for (const language of languageNames) {
  test(`every line in ${language} is short, left-aligned, upright and large enough`, async ({ kiosk }) => {
    const found = new Set<string>();
    await seeEveryScene({
      kiosk,
      language,
      see: async (name) => {
        const faults = await kiosk.page.evaluate((rules) => {
          const said: string[] = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const element = node.parentElement;
            const text = node.textContent ?? '';
            if (!element?.checkVisibility() || !text.trim() || element.closest('.unseen')) continue;
            const style = getComputedStyle(element);
            const beginning = `“${text.slice(0, 40)}”`;
            if (Number.parseFloat(style.fontSize) < rules.smallestPixels - 0.1) {
              said.push(`${beginning} is ${style.fontSize}`);
            }
            if (style.textAlign === 'justify') said.push(`${beginning} is justified`);
            if (style.fontStyle !== 'normal') said.push(`${beginning} is slanted`);
            if (style.textOverflow === 'ellipsis') said.push(`${beginning} may be cut short`);
            if (style.textTransform !== 'none') said.push(`${beginning} changes its letters`);
            const weight = Number(style.fontWeight);
            if (weight < rules.lightest || weight > rules.heaviest)
              said.push(`${beginning} weighs ${weight}`);
            const lines = new Map<number, number>();
            const range = document.createRange();
            for (let at = 0; at < text.length; at += 1) {
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const [box] = range.getClientRects();
              if (box) lines.set(Math.round(box.top), (lines.get(Math.round(box.top)) ?? 0) + 1);
            }
            const longest = Math.max(...lines.values());
            if (longest > rules.charactersALine) said.push(`${beginning} has ${longest} letters on a line`);
          }
          return said;
        }, limits);
        for (const fault of faults) found.add(`${name}: ${fault}`);
      },
    });
    expect([...found]).toEqual([]);
  });
}

test('what stands in another language says so', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  expect(await kiosk.language()).toBe('en');
  await expect(kiosk.button('Başlamaq üçün toxunun')).toHaveAttribute('lang', 'az');
  const unmarked = await kiosk.main.evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
      .filter((element) => /[əğışçöü]/i.test(element.textContent ?? ''))
      .filter((element) => element.closest('[lang]')?.getAttribute('lang') !== 'az')
      .map((element) => element.textContent),
  );
  expect(unmarked).toEqual([]);
});
