import { expect, test } from 'vitest';
import type { Value } from '../../../../src/dataset/schema.ts';
import { valueText } from '../../../../src/renderer/parts/value-text.ts';
import { wordsOf } from '../../../../src/renderer/words/words.ts';

const cases: readonly { readonly value: Value; readonly en: string | null; readonly az: string | null }[] = [
  { value: { form: 'exact', amount: 6_478_623, unit: 'people' }, en: '6,478,623', az: '6.478.623' },
  {
    value: { form: 'over', amount: 7_000_000, unit: 'people' },
    en: 'over 7 million',
    az: '7 milyondan artıq',
  },
  { value: { form: 'over', amount: 23_000, unit: 'people' }, en: 'over 23,000', az: '23 mindən artıq' },
  { value: { form: 'over', amount: 50, unit: 'people' }, en: 'over 50', az: '50 və daha çox' },
  { value: { form: 'about', amount: 300, unit: 'observers' }, en: 'about 300', az: 'təxminən 300' },
  {
    value: { form: 'up-to', amount: 6_500_000, unit: 'people' },
    en: 'up to 6,500,000',
    az: 'ən çoxu 6.500.000',
  },
  { value: { form: 'exact', amount: 92.12, unit: 'percent' }, en: '92.12%', az: '92,12%' },
  { value: { form: 'day', day: '2024-02-07' }, en: '7 February 2024', az: '7 fevral 2024' },
  { value: { form: 'words', answer: 'undisclosed' }, en: null, az: null },
];

test.each(cases)('writes $value.form $value.amount in both languages', ({ value, en, az }) => {
  expect(valueText(value, 'en', wordsOf('en'))).toBe(en);
  expect(valueText(value, 'az', wordsOf('az'))).toBe(az);
});
