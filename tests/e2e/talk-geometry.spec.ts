import { expect, type Page } from '@playwright/test';
import { test } from './kiosk.ts';
import { TalkPage } from './talk-page.ts';

test.use({ start: { flags: ['--windowed'] } });

const screens = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1920, height: 1200 },
  { width: 3840, height: 2160 },
];
/** On a stage 1,080 pixels high. */
const smallestText = 40;

/** What hangs out of the slide, and what is written too small, on the slide that is shown. */
function breaches(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const slide = document.querySelector('.slide-frame .slide');
    const inside = slide?.querySelector('.slide-inside');
    if (!slide || !inside) return ['there is no slide'];
    const frame = slide.getBoundingClientRect();
    const found: string[] = [];
    if (Math.abs(frame.width / frame.height - 16 / 9) > 0.01) found.push('it is not 16 to 9');
    if (frame.left < -1 || frame.right > innerWidth + 1 || frame.top < -1 || frame.bottom > innerHeight + 1)
      found.push('it is cropped by the screen');
    if (frame.width < innerWidth - 1 && frame.height < innerHeight - 1) found.push('it could be larger');
    if (inside.scrollHeight > inside.clientHeight + 1) found.push('it overflows');
    for (const each of slide.querySelectorAll('h1, h2, p, li, strong, span, em, svg')) {
      const box = each.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || each.closest('.timeline-threads, svg svg, .roll svg *'))
        continue;
      const name = `${each.tagName}.${each.getAttribute('class')}`;
      if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${name} hangs out sideways`);
      if (box.top < frame.top - 1 || box.bottom > frame.bottom + 1) found.push(`${name} hangs out`);
      const card = each.closest('.slide-claim')?.getBoundingClientRect();
      if (card && (box.bottom > card.bottom + 1 || box.right > card.right + 1))
        found.push(`${name} leaves its card`);
      const size = Number.parseFloat(getComputedStyle(each).fontSize) / (frame.height / 1080);
      if (each.tagName !== 'svg' && each.textContent !== '' && size < smallest - 0.1)
        found.push(`${name} is ${size.toFixed(1)} pixels`);
    }
    return found;
  }, smallestText);
}

for (const screen of screens) {
  test(`slides fill ${screen.width} by ${screen.height} and are never cropped, in both languages and all sizes`, async ({
    kiosk,
  }) => {
    await kiosk.page.setViewportSize(screen);
    const talk = new TalkPage(kiosk.page);
    await talk.begin();
    const all = await talk.all();
    const found: string[] = [];
    for (const language of ['en', 'az']) {
      await talk.press('Control+0');
      for (const size of ['100', '125', '150']) {
        for (let at = 1; at <= all; at += 1) {
          await talk.jump(at);
          await expect(talk.slide).toHaveAttribute('data-text-size', size);
          for (const each of await breaches(talk.page)) found.push(`${language} ${size} ${at}: ${each}`);
        }
        await talk.press('Control+=');
      }
      await talk.press('l');
    }
    expect(found).toEqual([]);
  });
}
