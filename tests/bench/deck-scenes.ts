/** The words of the core path, read off the running app scene by scene, so that the decks say exactly the same. */
import type { Page } from 'playwright';
import { onwardSpot, type Side } from './sides.ts';

/** One scene: its heading, its other texts in reading order, and everything that the screen says. */
export interface SceneTexts {
  readonly heading: string;
  readonly texts: readonly string[];
  readonly said: string;
  /** The texts that stand in the serif face; all others stand in the other one. */
  readonly inSerif: readonly string[];
}

/** Walks the core path of the app, from the attract scene to the close. */
export async function readAppScenes(page: Page, side: Side): Promise<readonly SceneTexts[]> {
  await page.goto(side.address);
  await page.waitForSelector(side.ready);
  const scenes: SceneTexts[] = [];
  for (;;) {
    const shown = await page.evaluate(textsShown);
    scenes.push(shown);
    if (await page.evaluate(() => document.documentElement.dataset.scene === 'close')) return scenes;
    const { x, y } = await onwardSpot(page, side);
    await page.touchscreen.tap(x, y);
    await page.waitForFunction((before) => document.querySelector('main')?.innerText !== before, shown.said);
    // A second press of one button within 300 ms would be taken for a trembling finger.
    await page.waitForTimeout(400);
  }
}

/** Runs in the page. */
function textsShown(): SceneTexts {
  const linesOf = (element: HTMLElement | null | undefined) =>
    (element?.innerText ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const scene = document.querySelector('main');
  const title = linesOf(scene?.querySelector('h1'));
  const lines = [...linesOf(scene)];
  for (const line of title) lines.splice(lines.indexOf(line), 1);
  const inSerif = [...(scene?.querySelectorAll<HTMLElement>('*') ?? [])]
    .filter((element) => /^"?Noto Serif/.test(getComputedStyle(element).fontFamily))
    .flatMap(linesOf);
  return { heading: title.join(' '), texts: lines, said: scene?.innerText ?? '', inSerif };
}

/** Throws unless the running deck has as many scenes as the app, and each has the app's words in the app's faces. */
export async function holdToScenes(page: Page, side: Side, scenes: readonly SceneTexts[]): Promise<void> {
  const held = await page.evaluate(scenesHeld, side.scenes ?? 'none');
  if (held.length !== scenes.length)
    throw new Error(`${side.name}: expected ${scenes.length} scenes, found ${held.length}`);
  for (const [index, { said, inSerif }] of scenes.entries()) {
    const found = held[index];
    expectSame(`${side.name}: words of scene ${index + 1}`, wordsIn(said), wordsIn(found?.said ?? ''));
    const serif = [...new Set(inSerif)].join(' ');
    const foundSerif = [...new Set(found?.inSerif)].join(' ');
    expectSame(`${side.name}: serif of scene ${index + 1}`, wordsIn(serif), wordsIn(foundSerif));
  }
}

/** Runs in the page. */
function scenesHeld(selector: string): readonly Pick<SceneTexts, 'said' | 'inSerif'>[] {
  return [...document.querySelectorAll(selector)].map((scene) => ({
    said: scene.textContent ?? '',
    inSerif: [...scene.querySelectorAll('*')]
      .filter((element) => /^"?Noto Serif/.test(getComputedStyle(element).fontFamily))
      .map((element) => element.textContent ?? ''),
  }));
}

function expectSame(what: string, expected: string, found: string): void {
  if (expected !== found) throw new Error(`${what}: expected "${expected}", found "${found}"`);
}

/** The words in the order of the alphabet, since a deck parts its texts by other elements than the app. */
export function wordsIn(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.sort().join(' ');
}
