import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { meanBrightness } from './mean-brightness.ts';
import { type Pixels, picturePixels } from './picture-pixels.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

/** A change of brightness from here on counts, as WCAG 2.3.1 has it. */
const seenChange = 0.1;
const frameMs = 1000 / 30;
/** The screen is looked at in parts, so that no flash hides in the mean of the whole. */
const columns = 4;
const rows = 3;

test.use({ viewport: { width: 640, height: 360 } });
test.setTimeout(180_000);

test('no change from scene to scene flashes, in any part of the screen', async ({ kiosk }) => {
  const { page } = kiosk;
  const browser = await page.context().newCDPSession(page);
  await browser.send('Animation.enable');
  await browser.send('Animation.setPlaybackRate', { playbackRate: 0 });
  const reader = await page.context().newPage();
  const look = async () => partsOf(await picturePixels(reader, await page.screenshot()));

  let brightest = 0;
  let longestMs = 0;
  const flashing: string[] = [];
  for (const { name, go } of changes(kiosk)) {
    const seen = [await look()];
    await go();
    await kiosk.settle();
    const lastMs = await page.evaluate(() =>
      Math.max(
        0,
        ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
      ),
    );
    expect(lastMs, `${name} takes too long`).toBeLessThanOrEqual(500);
    longestMs = Math.max(longestMs, lastMs);
    for (let ms = 0; ms < lastMs; ms += frameMs) {
      await page.evaluate((time) => {
        for (const movement of document.getAnimations()) movement.currentTime = time;
      }, ms);
      seen.push(await look());
    }
    await kiosk.comeToRest();
    seen.push(await look());
    for (const part of seen[0]?.keys() ?? []) {
      const levels = seen.map((parts) => parts[part] ?? 0);
      brightest = Math.max(brightest, ...levels);
      if (countFlashes(levels) > 0) flashing.push(`${name}, part ${part}: ${levels.join(' ')}`);
    }
  }
  expect(flashing).toEqual([]);
  expect(longestMs, 'nothing ever moved').toBeGreaterThan(0);
  expect(brightest, 'nothing was ever bright').toBeGreaterThan(seenChange);
});

test('a flash is a pair of opposing changes, and a change too small to see is none', () => {
  expect(countFlashes([0, 0.5, 0, 0.5, 0])).toBe(2);
  expect(countFlashes([0.5, 0.3, 0.1, 0.3, 0.5])).toBe(1);
  expect(countFlashes([0, 0.3, 0.6, 0.4])).toBe(1);
  expect(countFlashes([0, 0.3, 0.6, 0.55, 0.6])).toBe(0);
});

/** Every way from one kind of scene to another, once, from the attract scene and back to it. */
function changes(
  kiosk: WalkthroughPage,
): readonly { readonly name: string; readonly go: () => Promise<void> }[] {
  const onward = (name: string) => ({ name, go: () => kiosk.goOn() });
  return [
    { name: 'the first touch', go: () => kiosk.startIn('English') },
    { name: 'to a fact', go: () => kiosk.openFact(0) },
    { name: 'to a source', go: () => kiosk.openSource(0) },
    { name: 'back', go: () => kiosk.goBack() },
    { name: 'back to the chapter', go: () => kiosk.goBack() },
    { name: 'the other language', go: () => kiosk.chooseLanguage('Azərbaycanca') },
    { name: 'to comfort', go: () => kiosk.openComfort() },
    { name: 'out of comfort', go: () => kiosk.goBack() },
    ...[2, 3, 4, 5, 6, 7].map((chapter) => onward(`to chapter ${chapter}`)),
    onward('to the close'),
    onward('to the end'),
  ];
}

/** How bright each part of the screen is. */
function partsOf({ data, width, height }: Pixels): readonly number[] {
  const [wide, high] = [Math.floor(width / columns), Math.floor(height / rows)];
  return Array.from({ length: columns * rows }, (_, part) => {
    const [left, top] = [(part % columns) * wide, Math.floor(part / columns) * high];
    const lines = Array.from({ length: high }, (__, line) => {
      const begin = ((top + line) * width + left) * 4;
      return data.subarray(begin, begin + wide * 4);
    });
    const cut = new Uint8ClampedArray(wide * high * 4);
    for (const [line, pixels] of lines.entries()) cut.set(pixels, line * wide * 4);
    return meanBrightness({ data: cut, width: wide, height: high });
  });
}

/** How often brightness went one way and came back, each time far enough to be seen. */
function countFlashes(levels: readonly number[]): number {
  let turns = 0;
  let direction = 0;
  let outermost = levels[0] ?? 0;
  for (const level of levels) {
    const change = level - outermost;
    if (direction !== 0 && change * direction >= 0) outermost = level;
    else if (Math.abs(change) >= seenChange) {
      if (direction !== 0) turns += 1;
      direction = Math.sign(change);
      outermost = level;
    }
  }
  return Math.ceil(turns / 2);
}
