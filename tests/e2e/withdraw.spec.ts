import { expect } from '@playwright/test';
import { formatNumber } from '../../src/dataset/formats.ts';
import { contentDataset } from '../rules/content-dataset.ts';
import { judgeScene } from './judge-scene.ts';
import { operatorTest as test } from './operator-test.ts';

const dataset = contentDataset();
const [chapter] = dataset.chapters;
const fact = chapter?.facts[0];
const claim = fact?.claims.find((each) => 'value' in each && 'amount' in each.value);
if (!chapter || !fact || !claim || !('value' in claim) || !('amount' in claim.value)) {
  throw new Error('the first fact of the dataset gives no amount');
}
const told = dataset.wording.en?.chapters[chapter.id];
const label = told?.facts[fact.id]?.label ?? '';
const figure = formatNumber(claim.value.amount, 'en');
const speaker = dataset.wording.en?.speakers[claim.speaker]?.name ?? '';

test.use({ start: { settings: { version: 1 } } });

test('a claim is taken off the screen with a reason, stands in the log, and one touch restores it', async ({
  kiosk,
  operator,
}, testInfo) => {
  const picture = (name: string) => kiosk.page.screenshot({ path: testInfo.outputPath(`${name}.png`) });
  const faults: string[] = [];
  const look = async (name: string) => {
    await kiosk.comeToRest();
    await picture(name);
    faults.push(...(await judgeScene(kiosk)).faults.map((fault) => `${name}: ${fault}`));
  };
  await kiosk.startIn('English');
  await expect(kiosk.main).toContainText(figure);
  await kiosk.startOver();

  await operator.takeWayIn();
  await operator.choosePin();
  const { withdraw, back } = await operator.words();
  await operator.open('withdraw');
  await operator.arriveAt('withdraw');
  await look('withdraw-chapters');
  await operator.touchButton(new RegExp(`^${told?.title}`));
  await look('withdraw-facts');
  await operator.touchButton(new RegExp(`^${label}`));
  await look('withdraw-fact');
  const row = operator.main.locator('.withdraw-thing').filter({ hasText: speaker }).first();
  await kiosk.touch(row.getByRole('button', { name: withdraw.takeOff }));
  await look('withdraw-why');
  await operator.touchButton(withdraw.reasons['source-withdrew']);
  await expect(row).toContainText(withdraw.reasons['source-withdrew']);
  await look('withdraw-done');
  await operator.touchButton(back);
  await operator.leave();

  await kiosk.startIn('English');
  const { withdrawn } = await kiosk.words();
  await expect(kiosk.main).toContainText(withdrawn.inChapter);
  await expect(kiosk.main).not.toContainText(figure);
  await expect(kiosk.main).not.toContainText(told?.lead ?? '');
  await look('visitor-chapter');
  await kiosk.openFact(0);
  await expect(kiosk.main).toContainText(withdrawn.inFact);
  await look('visitor-fact');
  await kiosk.openAbout();
  await look('visitor-about');
  await kiosk.turnTo('limits');
  await expect(kiosk.main).toContainText(
    `${label}. ${withdrawn.claims(1)} ${withdrawn.reasons['source-withdrew']}`,
  );
  await look('visitor-log');
  await kiosk.startOver();

  await operator.enter();
  await operator.open('withdraw');
  await operator.touchButton(new RegExp(`^${told?.title}`));
  await operator.touchButton(new RegExp(`^${label}`));
  await operator.touchButton(withdraw.putBack);
  await expect(operator.main.locator('[data-off]')).toHaveCount(0);
  await operator.leave();
  await kiosk.startIn('English');
  await expect(kiosk.main).toContainText(figure);
  await expect(kiosk.main).toContainText(told?.lead ?? '');
  expect(faults).toEqual([]);
});

for (const { id } of dataset.chapters.filter(({ core }) => core)) {
  const facts = dataset.chapters.find((each) => each.id === id)?.facts ?? [];
  test.describe(`where all of “${id}” is withdrawn`, () => {
    const rows = facts.map((each) => ({ fact: each.id, claim: null }));
    test.use({ start: { settings: { version: 1 }, withdrawn: rows } });

    test('the chapter says so, and the walkthrough goes on to its end', async ({ kiosk }) => {
      await kiosk.startIn('Azərbaycanca');
      for (let at = 0; at < dataset.chapters.filter(({ core }) => core).length; at += 1) {
        if ((await kiosk.page.locator(`[data-chapter="${id}"]`).count()) > 0) {
          await expect(kiosk.main).toContainText((await kiosk.words()).withdrawn.inChapter);
        }
        await kiosk.goOn();
      }
      await kiosk.arriveAt('close');
    });
  });
}
