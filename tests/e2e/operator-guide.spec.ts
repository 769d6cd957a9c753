import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { type GuideChapter, parseGuide } from '../../src/renderer/operator/parse-guide.ts';
import { wordsOf } from '../../src/renderer/words/words.ts';
import { objections } from './axe-objections.ts';
import { judgeScene } from './judge-scene.ts';
import { operatorTest as test } from './operator-test.ts';

test.setTimeout(480_000);
test.use({ start: { settings: { version: 1 } } });

const guides = { en: 'operator-guide.md', az: 'operator-guide.az.md' } as const;
const guideIn = (language: keyof typeof guides) =>
  parseGuide(readFileSync(resolve(import.meta.dirname, '../../docs', guides[language]), 'utf8'));

for (const { width, height } of [
  { width: 1_920, height: 1_080 },
  { width: 1_080, height: 1_920 },
]) {
  for (const language of ['en', 'az'] as const) {
    test(`every word of the guide can be read in the panel (${language}, ${width}×${height})`, async ({
      kiosk,
      operator,
    }, testInfo) => {
      await kiosk.page.setViewportSize({ width, height });
      await operator.takeWayIn();
      await operator.arriveAt('choose-pin');
      await operator.touchButton(wordsOf(language).ownName);
      await operator.choosePin();
      await operator.open('guide');
      const faults: string[] = [];
      const look = async (name: string, isLookedOver = false) => {
        await kiosk.comeToRest();
        await kiosk.page.screenshot({ path: testInfo.outputPath(`${name}.png`) });
        const { faults: measured } = await judgeScene(kiosk);
        // Pages differ in their words alone: one of each kind is looked over by axe, which takes its time.
        const objected = isLookedOver ? await objections(kiosk) : [];
        faults.push(...[...measured, ...objected].map((fault) => `${name}: ${fault}`));
      };
      await look('guide', true);
      const { guide, pageAfter } = await operator.words();
      const { chapters } = guideIn(language);
      for (const [index, chapter] of chapters.entries()) {
        await operator.touchButton(chapter.title);
        await operator.arriveAt('guide-chapter');
        await expect(kiosk.heading).toHaveText(chapter.title);
        let read = '';
        const { pages } = await kiosk.pages();
        for (let page = 1; page <= pages; page += 1) {
          await look(`chapter-${index}-${page}`, page === 1 && isRich(chapter));
          read += await kiosk.main.innerText();
          if (page < pages) await operator.touchButton(pageAfter);
        }
        const unread = wordsIn(chapter.blocks).filter((words) => !plainly(read).includes(plainly(words)));
        expect(unread, `not to be read on ${pages} pages of “${chapter.title}”`).toEqual([]);
        const pictures = chapter.blocks.filter(({ is }) => is === 'picture').length;
        const loaded = await kiosk.main
          .locator('img')
          .evaluateAll(
            (all) => all.filter((each) => each instanceof HTMLImageElement && each.naturalWidth > 0).length,
          );
        expect(loaded).toBe(pictures);
        await operator.touchButton(guide.toChapters);
        await operator.arriveAt('guide');
      }
      expect(faults).toEqual([]);
    });
  }
}

/** Holds more than paragraphs and lists. */
function isRich({ blocks }: GuideChapter): boolean {
  return blocks.some(({ is }) => is === 'table' || is === 'picture');
}

/** Every run of words in a chapter, wherever it stands. */
function wordsIn(blocks: unknown): readonly string[] {
  if (Array.isArray(blocks)) return blocks.flatMap(wordsIn);
  if (typeof blocks !== 'object' || blocks === null || ('is' in blocks && blocks.is === 'picture')) return [];
  if ('as' in blocks && 'words' in blocks) return [String(blocks.words)];
  return Object.values(blocks).flatMap(wordsIn);
}

/** Where lines break on the screen does not matter. */
function plainly(text: string): string {
  return text.replace(/\s+/g, '');
}
