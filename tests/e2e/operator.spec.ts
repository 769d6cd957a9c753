import { expect } from '@playwright/test';
import { OperatorPage } from './operator-page.ts';
import { operatorTest as test } from './operator-test.ts';
import { WalkthroughPage } from './walkthrough-page.ts';

// A host of its own for each test, since a PIN stays.
test.use({ start: { settings: { version: 1 } } });

test('seven touches on the upper corners open the panel, though the first begins a visit', async ({
  kiosk,
  operator,
}) => {
  await kiosk.arriveAt('attract');
  await operator.takeWayIn(6);
  await kiosk.arriveAt('chapter');
  await operator.takeWayIn(7);
  await operator.choosePin();
  await operator.leave();
});

test('the way in is there from every kind of scene, with a control near the corner too', async ({
  kiosk,
  operator,
}) => {
  await kiosk.startIn('Azərbaycanca');
  await kiosk.openAbout();
  await operator.takeWayIn();
  await operator.arriveAt('choose-pin');
});

test('a PIN that was chosen opens the panel; a wrong one, a weak one and two that differ do not', async ({
  kiosk,
  operator,
}) => {
  await operator.takeWayIn();
  await operator.arriveAt('choose-pin');
  const { choose, enter } = await operator.words();
  await operator.type('204816');
  await operator.type('204817');
  await expect(operator.main).toContainText(choose.differs);
  await operator.type('123456');
  await operator.type('123456');
  await expect(operator.main).toContainText(choose.refused);
  await operator.choosePin();
  await operator.leave();
  await operator.enter('999999');
  await expect(operator.main).toContainText(enter.wrongPin);
  await operator.type('204816');
  await operator.arriveAt('home');
  // Nobody touches anything: the panel does not stay open for the next visitor.
  await kiosk.staySilent(181);
  await kiosk.arriveAt('attract');
});

test('five wrong tries lock the keys for half a minute', async ({ kiosk, operator }) => {
  await operator.takeWayIn();
  await operator.choosePin();
  await operator.leave();
  await operator.takeWayIn();
  await operator.arriveAt('enter');
  for (let count = 0; count < 5; count += 1) {
    await operator.type('999999');
    await expect(operator.main.locator('.operator-trouble')).not.toBeEmpty();
    await expect(operator.main.locator('.digits')).toBeEmpty();
  }
  await expect(operator.main).toContainText((await operator.words()).enter.locked(30));
  await expect(kiosk.button('1')).toBeDisabled();
});

test('the recovery code opens when the PIN is forgotten, and a new PIN is chosen', async ({ operator }) => {
  await operator.takeWayIn();
  const code = await operator.choosePin();
  expect(code).toMatch(/^\d{16}$/);
  await operator.leave();
  await operator.takeWayIn();
  await operator.arriveAt('enter');
  await operator.touchButton((await operator.words()).enter.forgotten);
  await operator.type(code);
  expect(await operator.choosePin('777111')).not.toBe(code);
  await operator.leave();
  await operator.enter('777111');
  await operator.arriveAt('home');
});

test('for a minute the glass can be wiped without starting anything', async ({ kiosk, operator }) => {
  await operator.takeWayIn();
  await operator.choosePin();
  await operator.open('cleaning');
  await operator.arriveAt('cleaning');
  await expect(kiosk.page.getByRole('button')).toHaveCount(0);
  for (const y of [40, 300, 700, 1_050]) {
    for (const x of [40, 700, 1_300, 1_880]) await kiosk.page.touchscreen.tap(x, y);
  }
  await kiosk.page.keyboard.press('Enter');
  await kiosk.staySilent(58);
  await operator.arriveAt('cleaning');
  await kiosk.staySilent(3);
  await operator.arriveAt('home');
});

for (const ending of ['restart', 'quit'] as const) {
  test(`${ending} says what happens next, can be left, and then ends the host`, async ({
    host,
    operator,
  }) => {
    await operator.takeWayIn();
    await operator.choosePin();
    await operator.open(ending);
    await operator.arriveAt('ending');
    const words = await operator.words();
    await expect(operator.main).toContainText(
      words.ending[ending].next[host.rehearsal ? 'electron' : 'loopback'],
    );
    await operator.touchButton(words.keepRunning);
    await operator.arriveAt('home');
    await operator.open(ending);
    await operator.touchButton(words.ending[ending].doIt);
    await expect(operator.main).toContainText(words.ending[ending].done);
    await expect
      .poll(() => host.said())
      .toContainEqual(expect.stringMatching(/^The operator (restarts|ends) the kiosk/));
  });
}

test.describe('where nothing can be shown', () => {
  test.use({ start: { shipped: new Map(), settings: { version: 1 } } });

  test('the operator gets in all the same, and the self-check says so', async ({ host }) => {
    const operator = new OperatorPage(new WalkthroughPage(host.page));
    await operator.kiosk.arriveAt('fault');
    await operator.takeWayIn();
    await operator.choosePin();
    await operator.open('selfCheck');
    await expect(operator.main.locator('[data-code="edition-none"]')).toHaveAttribute(
      'data-verdict',
      'repair',
    );
    await operator.touchButton((await operator.words()).leave);
    await operator.kiosk.arriveAt('fault');
  });
});
