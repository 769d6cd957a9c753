import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/dataset/sentences.ts';

test.each([
  ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['It says only “Korea”, not which one. 50 voters.', ['It says only “Korea”, not which one.', '50 voters.']],
  ['“Bəli.” İndi 92,12 faiz.', ['“Bəli.”', 'İndi 92,12 faiz.']],
  ['A title without an end', ['A title without an end']],
  ['J. Smith wrote it.', ['J. Smith wrote it.']],
  ['6.478.623 seçici', ['6.478.623 seçici']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
