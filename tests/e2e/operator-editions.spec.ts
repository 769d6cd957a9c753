import { expect } from '@playwright/test';
import {
  contentOf,
  manifestFor,
  numbered,
  numberedEdition,
  packed,
} from '../unit/host/editions/built-edition.ts';
import { judgeScene } from './judge-scene.ts';
import { operatorTest as test } from './operator-test.ts';

const files = contentOf(...numbered(7));
const whole = packed(files, manifestFor(files, { edition: '2024.7' }));
test.use({
  start: {
    settings: { version: 1 },
    incoming: new Map([['cut.zip', whole.slice(0, -100)]]),
    sticks: { MUSEUM: new Map([['new.zip', whole]]) },
  },
});

test('an edition is refused, another adopted by one touch, shown once the panel is left, and taken back', async ({
  kiosk,
  operator,
}, testInfo) => {
  const picture = (name: string) => kiosk.page.screenshot({ path: testInfo.outputPath(`${name}.png`) });
  await operator.takeWayIn();
  await operator.choosePin();
  const { editions, back } = await operator.words();
  await operator.open('editions');
  await expect(operator.main).toContainText(editions.shown('2026.1'));
  await expect(kiosk.button(editions.rollBack.shipped)).toHaveCount(0);
  await kiosk.comeToRest();
  await picture('editions');
  const faults = [...(await judgeScene(kiosk)).faults];

  await operator.touchButton(/^cut\.zip/);
  await operator.arriveAt('edition');
  await expect(operator.main.getByRole('heading', { level: 1 })).toHaveText(editions.refused);
  await kiosk.comeToRest();
  await picture('refused');
  faults.push(...(await judgeScene(kiosk)).faults);
  await operator.touchButton(editions.toEditions);

  await operator.touchButton(/^new\.zip/);
  await expect(kiosk.button(editions.adopt)).toBeAttached();
  await expect(operator.main).toContainText(editions.signedByNobody);
  await kiosk.comeToRest();
  await picture('offered');
  faults.push(...(await judgeScene(kiosk)).faults);
  await operator.touchButton(editions.adopt);
  await operator.arriveAt('editions');
  await expect(operator.main).toContainText(editions.said.adopted);
  await expect(operator.main).toContainText(editions.shown('2024.7'));
  await operator.touchButton(back);
  await operator.leave();
  expect(faults).toEqual([]);

  await kiosk.startIn('English');
  expect(await kiosk.chapterCount(), 'the small dataset has one chapter on the core path').toBe(1);
  await kiosk.openAbout();
  await expect(kiosk.main).toContainText(numberedEdition(7).fingerprint);

  await operator.enter();
  await operator.open('editions');
  await operator.touchButton(editions.rollBack.shipped);
  await expect(operator.main).toContainText(editions.said['rolled-back']);
  await expect(operator.main).toContainText(editions.shown('2026.1'));
  await operator.leave();
  await kiosk.startIn('English');
  expect(await kiosk.chapterCount(), 'the shipped dataset has seven').toBe(7);
});
