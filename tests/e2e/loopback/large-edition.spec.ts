import { expect } from '@playwright/test';
import { largeEditionZip, largeness } from '../../builders/large-edition.ts';
import { operatorTest as test } from '../operator-test.ts';

test.use({
  start: { settings: { version: 1 }, sticks: { MUSEUM: new Map([['large.zip', largeEditionZip()]]) } },
});

test('an edition of a thousand facts in four languages is adopted from a stick with a progress bar, and shown', async ({
  kiosk,
  operator,
}, testInfo) => {
  await operator.takeWayIn();
  await operator.choosePin();
  const { editions, back } = await operator.words();
  await operator.open('editions');
  await operator.touchButton(/^large\.zip/);
  await expect(kiosk.button(editions.adopt)).toBeAttached();

  // Held here, and how far it has come answered here, so that the bar is seen however fast the disk is.
  const seen = Promise.withResolvers<void>();
  await kiosk.page.route('**/bridge/operate', async (route) => {
    const { act } = route.request().postDataJSON();
    if (act === 'adoption-progress') {
      const value = { done: 3, all: 4 };
      await route.fulfill({ json: { ok: true, value } });
      return;
    }
    if (act === 'adopt-edition') await seen.promise;
    await route.continue();
  });
  await operator.touchButton(editions.adopt);
  const bar = operator.main.getByRole('progressbar');
  await kiosk.whileTimeRuns(() => expect(bar).toHaveAttribute('aria-valuenow', '3'));
  await kiosk.page.screenshot({ path: testInfo.outputPath('adopting.png') });
  seen.resolve();
  await operator.arriveAt('editions');
  await expect(operator.main).toContainText(editions.said.adopted);
  await operator.touchButton(back);
  await operator.leave();
  await kiosk.startIn('English');
  expect(await kiosk.chapterCount()).toBe(largeness.chapters + 1);
});
