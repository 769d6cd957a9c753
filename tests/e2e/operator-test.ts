/** The fixture of the tests of the operator's panel. */
import { test } from './kiosk.ts';
import { OperatorPage } from './operator-page.ts';

export const operatorTest = test.extend<{ readonly operator: OperatorPage }>({
  operator: async ({ kiosk }, use) => use(new OperatorPage(kiosk)),
});
