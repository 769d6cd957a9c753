import { expect, test } from 'vitest';
import {
  chapterWords,
  countSentences,
  countWords,
  entryOf,
  wordingOf,
} from '../../../src/dataset/wording.ts';
import { builtDataset } from '../../builders/dataset.ts';

const dataset = builtDataset();

test('finds the words of a language and of a chapter in it', () => {
  const wording = wordingOf(dataset, 'az');
  expect(wording.title).toBe('A vote (az)');
  expect(chapterWords(wording, 'roll').title).toBe('roll (az)');
});

test.each(['de', '', 'constructor', '__proto__'])(
  'throws for the language %j, which is not there',
  (language) => {
    expect(() => wordingOf(dataset, language)).toThrow('no entry');
    expect(() => entryOf({}, language)).toThrow('no entry');
  },
);

test.each([
  ['', 0],
  ['  ', 0],
  ['one', 1],
  [' one  two\nthree ', 3],
  ['7 fevral 2024', 3],
  ['6.478.623 seçici', 2],
  ['BİZ – Zəfər Yoluna Davam', 4],
  ['MSK-nın “sözü”', 2],
])('counts the words of %j: %d', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  ['', 0],
  ['A title', 1],
  ['One.', 1],
  ['One. Two! Three?', 3],
  ['One. Two without an end', 2],
  ['It says 6.478.623 or 92.12% of them.', 1],
  ['He said: “No.” She said: “Yes.”', 2],
  ['Wait… what?', 2],
])('counts the sentences of %j: %d', (text, sentences) => {
  expect(countSentences(text)).toBe(sentences);
});
