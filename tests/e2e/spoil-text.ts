/** What R20 asks a layout to bear: strings as long as another language might need, or letters as far apart as a reader may want. */
import type { WalkthroughPage } from './walkthrough-page.ts';

/** Shows the scene with its text changed, page by page, and then as it was. */
export type ShowSpoilt = (kiosk: WalkthroughPage, see: () => Promise<void>) => Promise<void>;

/** +40 %, and twice as long where it is twelve letters or less; figures alone and the languages' own names stay as they are, as they do in every language. */
export const stretched: ShowSpoilt = async (kiosk, see) => {
  const before = await kiosk.page.evaluateHandle(() => {
    const kept = new Map<Text, string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!(node instanceof Text) || !/\p{L}/u.test(node.data)) continue;
      if (node.parentElement?.closest('.bar-language')) continue;
      kept.set(node, node.data);
      const text = node.data.trim();
      const more = text.length <= 12 ? text : text.slice(0, Math.ceil(text.length * 0.4)).trim();
      node.data = `${text} ${more}`;
    }
    window.dispatchEvent(new Event('resize'));
    return kept;
  });
  await seePages(kiosk, see);
  await before.evaluate((kept) => {
    for (const [node, text] of kept) node.data = text;
    window.dispatchEvent(new Event('resize'));
  });
  await before.dispose();
};

/** WCAG 1.4.12: lines 1.5, paragraphs 2, letters 0.12 and words 0.16 em apart. */
export const spaced: ShowSpoilt = async (kiosk, see) => {
  const sheet = await kiosk.page.evaluateHandle(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets.push(spacing);
    window.dispatchEvent(new Event('resize'));
    return spacing;
  });
  await seePages(kiosk, see);
  await sheet.evaluate((spacing) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== spacing);
    window.dispatchEvent(new Event('resize'));
  });
  await sheet.dispose();
};

/** Longer text may take more pages; each is seen, and then the first page stands again. Names are spoilt, so that places are touched. */
async function seePages(kiosk: WalkthroughPage, see: () => Promise<void>): Promise<void> {
  const { page: from, pages } = await kiosk.pages();
  await see();
  for (let page = from + 1; page <= pages; page += 1) {
    await kiosk.touch(kiosk.bar.locator('.bar-next'));
    await kiosk.comeToRest();
    await see();
  }
  for (let page = pages; page > from; page -= 1) await kiosk.touch(kiosk.bar.locator('.bar-back'));
}
