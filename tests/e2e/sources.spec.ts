import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';

for (const language of languageNames) {
  test(`from every chapter every claim shows who, when and where within two touches, in ${language}`, async ({
    kiosk,
  }) => {
    await kiosk.startIn(language);
    const all = await kiosk.chapterCount();
    let sources = 0;
    for (let chapter = 1; chapter <= all; chapter += 1) {
      await kiosk.arriveAt('chapter');
      const facts = await kiosk.facts().count();
      for (let fact = 0; fact < facts; fact += 1) {
        await kiosk.openFact(fact);
        const claims = await kiosk.claims().count();
        expect(claims).toBeGreaterThan(0);
        for (let claim = 0; claim < claims; claim += 1) {
          await kiosk.openSource(claim);
          await expect(kiosk.heading).not.toBeEmpty();
          const { source } = await kiosk.words();
          const told = await kiosk.main.innerText();
          const searched = told.includes(source.searchedBy);
          const expected = searched
            ? [source.whoCouldKnow]
            : [source.saidBy, source.saidOn, source.standsIn, source.weakness];
          expect(expected.filter((label) => !told.includes(label))).toEqual([]);
          sources += 1;
          await kiosk.goBack();
          await kiosk.arriveAt('fact');
        }
        await kiosk.goBack();
        await kiosk.arriveAt('chapter');
      }
      await kiosk.goOn();
    }
    expect(sources).toBeGreaterThan(40);
  });
}

test('a claim laid out on its chapter opens its source with one touch and leads back to the chapter', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  let opened = 0;
  for (let chapter = 1; chapter <= 7; chapter += 1) {
    await kiosk.arriveAt('chapter');
    const claims = await kiosk.claims().count();
    for (let claim = 0; claim < claims; claim += 1) {
      await kiosk.openSource(claim);
      opened += 1;
      await kiosk.goBack();
      await kiosk.arriveAt('chapter');
    }
    await kiosk.goOn();
  }
  expect(opened).toBeGreaterThan(1);
});
