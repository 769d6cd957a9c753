import { expect } from '@playwright/test';
import { seeEveryScene } from './every-scene.ts';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';

test.setTimeout(180_000);

for (const language of languageNames) {
  test(`every claim of a fact gets the same room and the same type in ${language}`, async ({ kiosk }) => {
    const unequal: string[] = [];
    let compared = 0;
    await seeEveryScene({
      kiosk,
      language,
      see: async (name) => {
        if (!name.startsWith('fact-') && !name.startsWith('chapter-')) return;
        const cards = await kiosk.claims().evaluateAll((elements) =>
          elements.map((element) => {
            const { width, height } = element.getBoundingClientRect();
            const type = [...element.querySelectorAll('.claim-speaker, .claim-text')].map((part) => {
              const { fontSize, fontWeight, fontFamily, color } = getComputedStyle(part);
              return [fontSize, fontWeight, fontFamily, color].join(' ');
            });
            return { width, height, type: type.join('; ') };
          }),
        );
        const [first] = cards;
        if (!first || cards.length < 2) return;
        compared += 1;
        const same = cards.every(
          ({ width, height, type }) =>
            Math.abs(width - first.width) <= 1 && Math.abs(height - first.height) <= 1 && type === first.type,
        );
        if (!same) unequal.push(`${name}: ${JSON.stringify(cards)}`);
      },
    });
    expect(compared).toBeGreaterThan(10);
    expect(unequal).toEqual([]);
  });
}

test('the standing of every fact stands beside it in words and in a shape of its own', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const shapes = new Map<string, string>();
  for (let chapter = 1; chapter <= 7; chapter += 1) {
    await kiosk.arriveAt('chapter');
    const facts = await kiosk.facts().evaluateAll((elements) =>
      elements.map((element) => ({
        words: element.querySelector('.fact-standing')?.textContent ?? '',
        // What is drawn, and whether it is filled in its own colour or lets the ground through.
        shape: [...element.querySelectorAll('svg.knot *')]
          .map((part) => {
            const { fill, color } = getComputedStyle(part);
            return `${part.getAttribute('d')} ${fill === color ? 'tied' : 'open'}`;
          })
          .join(),
      })),
    );
    for (const { words, shape } of facts) {
      expect(words).toMatch(/^(Sources agree|Sources disagree|Only one source|Opinion|Not known yet)$/);
      expect(shape).not.toBe('');
      expect(shapes.get(words) ?? shape).toBe(shape);
      shapes.set(words, shape);
    }
    await kiosk.goOn();
  }
  expect(shapes.size).toBe(5);
  expect(new Set(shapes.values()).size, JSON.stringify([...shapes])).toBe(5);
});
