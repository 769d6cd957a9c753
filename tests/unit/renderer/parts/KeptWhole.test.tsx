import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { KeptWhole } from '../../../../src/renderer/parts/KeptWhole.tsx';

const keptWhole = (text: string) =>
  [
    ...renderToStaticMarkup(<KeptWhole text={text} />).matchAll(/<span class="kept-whole">(.*?)<\/span>/g),
  ].map(([, kept]) => kept);

test('a number and a short name keep their ending', () => {
  expect(keptWhole('Azərbaycan ATƏT-ə nə cavab verib?')).toEqual(['ATƏT-ə']);
  expect(keptWhole('Prezident 2024-cü il fevralın 7-də deyib.')).toEqual(['2024-cü', '7-də']);
  expect(keptWhole('RFE/RL-ə görə 6.102-sini əhatə edib.')).toEqual(['RFE/RL-ə', '6.102-sini']);
});

test('a day keeps its month, and a number what it counts', () => {
  expect(keptWhole('On 7 February 2024 there were 49 stations.')).toEqual(['7 February', '49 stations']);
  expect(keptWhole('29 yanvar 2024, hissə 2, cümlə 1')).toEqual(['29 yanvar']);
});

test('a word that merely has a hyphen, and a long number, may part', () => {
  expect(keptWhole('Co-operation of 6,478,623 people, 92,12 faiz, in 2024 too')).toEqual([]);
});

test('the text itself stays as it was written', () => {
  const text = 'ATƏT missiyası 22 məntəqədə olub, 2024-cü il.';
  expect(renderToStaticMarkup(<KeptWhole text={text} />).replaceAll(/<[^>]+>/g, '')).toBe(text);
  expect(renderToStaticMarkup(<KeptWhole text="" />)).toBe('');
});
