import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';

const limits = { wordsAScene: 50, charactersAScene: 420, wordsInAll: 250 } as const;

for (const language of languageNames) {
  test(`the core path in ${language} is short enough for somebody who stands`, async ({ kiosk }) => {
    await kiosk.startIn(language);
    const all = await kiosk.chapterCount();
    expect(all).toBeLessThanOrEqual(7);
    const counted: {
      readonly chapter: string | null;
      readonly words: number;
      readonly characters: number;
    }[] = [];
    for (let chapter = 1; chapter <= all; chapter += 1) {
      await kiosk.arriveAt('chapter');
      const text = (await kiosk.main.innerText()).trim();
      const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      counted.push({ chapter: await kiosk.chapter(), words, characters: text.length });
      await kiosk.goOn();
    }
    const tooLong = counted.filter(
      ({ words, characters }) => words > limits.wordsAScene || characters > limits.charactersAScene,
    );
    expect(tooLong).toEqual([]);
    const sum = counted.reduce((before, { words }) => before + words, 0);
    expect(sum, JSON.stringify(counted)).toBeLessThanOrEqual(limits.wordsInAll);
    expect(sum).toBeGreaterThan(70);
  });
}
