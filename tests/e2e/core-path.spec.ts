import { expect, test } from './kiosk.ts';

const languages = ['English', 'Azərbaycanca'] as const;

for (const language of languages) {
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
