import { expect } from '@playwright/test';
import { test } from './kiosk.ts';

test('numbers and dates stand in Azerbaijani form in Azerbaijani and in English form in English', async ({
  kiosk,
}) => {
  await kiosk.startIn('Azərbaycanca');
  await expect(kiosk.main).toContainText('7 fevral 2024');
  await kiosk.chooseLanguage('English');
  await expect(kiosk.main).toContainText('7 February 2024');
  await kiosk.goOn();
  await kiosk.arriveAt('chapter');
  await expect(kiosk.main).toContainText('6,478,623');
  await expect(kiosk.main).toContainText('over 7 million');
  await kiosk.chooseLanguage('Azərbaycanca');
  await expect(kiosk.main).toContainText('6.478.623');
  await expect(kiosk.main).toContainText('7 milyondan artıq');
});

test('the countries stand in the order of the Azerbaijani alphabet', async ({ kiosk }) => {
  await kiosk.startIn('Azərbaycanca');
  await kiosk.goOn();
  await kiosk.goOn();
  await kiosk.touch(await kiosk.toCountries());
  await kiosk.arriveAt('countries');
  const rows = await kiosk.countries().allInnerTexts();
  expect(rows).toHaveLength(37);
  const alphabet = 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz';
  const keyOf = (row: string) =>
    [...row.replaceAll(/[^\p{L}]/gu, '').toLocaleLowerCase('az')].map((letter) => alphabet.indexOf(letter));
  const sorted = rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    const at = a.findIndex((place, index) => place !== b[index]);
    return (a[at] ?? 0) - (b[at] ?? 0);
  });
  expect(rows).toEqual(sorted);
});
