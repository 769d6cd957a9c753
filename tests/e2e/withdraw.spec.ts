import { expect } from '@playwright/test';
import { isSaid } from '../../src/dataset/claim-order.ts';
import { formatNumber } from '../../src/dataset/formats.ts';
import { contentDataset } from '../rules/content-dataset.ts';
import { judgeScene } from './judge-scene.ts';
import { operatorTest as test } from './operator-test.ts';

const dataset = contentDataset();
const core = dataset.chapters.filter((each) => each.core);
/** The first chapter whose own scene lays out a figure, the fact that it lays out, and a claim that gives it. */
const found = core.flatMap((chapter, at) => {
  const fact = chapter.facts.find(({ id }) => id === chapter.shows);
  const claim = fact?.claims.filter(isSaid).find(({ value }) => value.form === 'exact');
  return fact && claim && 'amount' in claim.value
    ? [{ chapter, at, fact, claim, amount: claim.value.amount }]
    : [];
})[0];
if (!found) throw new Error('no chapter of the dataset lays out a figure');
const { chapter, at, fact, claim, amount } = found;
const told = dataset.wording.en?.chapters[chapter.id];
const label = told?.facts[fact.id]?.label ?? '';
const figure = formatNumber(amount, 'en');
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
  const startThere = async () => {
    await kiosk.startIn('English');
    for (let step = 0; step < at; step += 1) await kiosk.goOn();
  };
  await startThere();
  await expect(kiosk.main).toContainText(figure);
  await kiosk.askToStartOver();
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

  await startThere();
  const { withdrawn } = await kiosk.words();
  await expect(kiosk.main).toContainText(withdrawn.inChapter);
  await expect(kiosk.main).not.toContainText(figure);
  await expect(kiosk.main).not.toContainText(told?.lead ?? '');
  await look('visitor-chapter');
  await kiosk.openFact(chapter.facts.indexOf(fact));
  await expect(kiosk.main).toContainText(withdrawn.inFact);
  await look('visitor-fact');
  await kiosk.openAbout();
  await look('visitor-about');
  await kiosk.turnTo('limits');
  await expect(kiosk.main).toContainText(
    `${label}. ${withdrawn.claims(1)} ${withdrawn.reasons['source-withdrew']}`,
  );
  await look('visitor-log');
  await kiosk.askToStartOver();
  await kiosk.startOver();

  await operator.enter();
  await operator.open('withdraw');
  await operator.touchButton(new RegExp(`^${told?.title}`));
  await operator.touchButton(new RegExp(`^${label}`));
  await operator.touchButton(withdraw.putBack);
  await expect(operator.main.locator('[data-off]')).toHaveCount(0);
  await operator.leave();
  await startThere();
  await expect(kiosk.main).toContainText(figure);
  await expect(kiosk.main).toContainText(told?.lead ?? '');
  expect(faults).toEqual([]);
});

for (const { id, facts } of core) {
  test.describe(`where all of “${id}” is withdrawn`, () => {
    const rows = facts.map((each) => ({ fact: each.id, claim: null }));
    test.use({ start: { settings: { version: 1 }, withdrawn: rows } });

    test('the chapter says so, and the walkthrough goes on to its end', async ({ kiosk }) => {
      await kiosk.startIn('Azərbaycanca');
      for (let step = 0; step < core.length; step += 1) {
        if ((await kiosk.page.locator(`[data-chapter="${id}"]`).count()) > 0) {
          await expect(kiosk.main).toContainText((await kiosk.words()).withdrawn.inChapter);
        }
        await kiosk.goOn();
      }
      await kiosk.arriveAt('close');
    });
  });
}
