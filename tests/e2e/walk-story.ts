/** The core path by touch: every chapter in turn, each with a heading of its own, then the close, and the screen given back. */
import { expect } from '@playwright/test';
import type { LanguageName } from './shown-scene.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

export async function walkStory(kiosk: WalkthroughPage, language: LanguageName): Promise<void> {
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
}
