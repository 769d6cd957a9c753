import { expect } from '@playwright/test';
import { operatorTest as test } from './operator-test.ts';

const settings = { version: 1, orientation: 'portrait', diagonalInches: 22 };
test.use({ start: { settings } });

test('the self-check tells what needs the operator, with its repair, and what is green', async ({
  operator,
}) => {
  await operator.takeWayIn();
  await operator.choosePin();
  await operator.open('selfCheck');
  const { selfCheck } = await operator.words();
  const found = operator.main.locator('.found');
  await expect(found).toHaveCount(14);
  const turned = operator.main.locator('[data-code="display-turned"]');
  await expect(turned).toHaveAttribute('data-verdict', 'repair');
  await expect(turned).toContainText(
    selfCheck.sentence['display-turned']({ width: 1_920, height: 1_080 }, (day) => day),
  );
  await expect(operator.main.locator('[data-code="touch-good"]')).toHaveAttribute('data-verdict', 'good');
  await expect(operator.main.locator('[data-code^="fault-"]')).toHaveCount(1);
  const verdicts = await found.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')));
  expect(verdicts, 'what needs somebody stands first').toEqual(
    ['repair', 'not-known', 'good'].flatMap((verdict) => verdicts.filter((each) => each === verdict)),
  );
  await operator.touchButton(selfCheck.tone);
  await operator.touchButton(selfCheck.again);
  await expect(found).toHaveCount(14);
});
