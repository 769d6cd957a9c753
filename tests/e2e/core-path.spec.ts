import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';

for (const language of languageNames) {
  test(`a visitor walks the whole story in ${language} by touch and gives the screen back`, async ({
    kiosk,
  }) => {
    await kiosk.startIn(language);
    const headings = new Set<string>();
    const all = await kiosk.chapterCount();
    for (let chapter = 1; chapter <= all; chapter += 1) {
      await kiosk.arriveAt('chapter');
      expect(await kiosk.progress()).toBe(String(chapter));
      headings.add(await kiosk.heading.innerText());
      await kiosk.goOn();
    }
    await kiosk.arriveAt('close');
    expect(headings.size).toBe(all);
    await kiosk.goOn();
    await kiosk.arriveAt('attract');
  });
}
