import { expect } from '@playwright/test';
import { wordsOf } from '../../../src/renderer/words/words.ts';
import { operatorTest as test } from '../operator-test.ts';

test.use({ start: { settings: { version: 1 }, sticks: { RED: new Map() } } });

test('where no browser prints, the panel says that the handout could not be made', async ({ operator }) => {
  await operator.takeWayIn();
  await operator.choosePin();
  await operator.open('handout');
  await operator.touchButton(`PDF: ${wordsOf('en').ownName}`);
  const { handout } = await operator.words();
  await operator.kiosk.whileTimeRuns(() => expect(operator.main).toContainText(handout.notMade));
});
