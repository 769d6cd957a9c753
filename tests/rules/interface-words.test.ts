import { expect, test } from 'vitest';
import { operatorWordsOf } from '../../src/renderer/words/operator/operator-words.ts';
import { talkWordsOf } from '../../src/renderer/words/talk/talk-words.ts';
import { interfaceLanguages, wordsOf } from '../../src/renderer/words/words.ts';

/** Every string of a language, by its path; patterns are tried with a sample of each argument they take. */
function stringsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    // The self-check's sentences take what was found and a way to write days; counts take a kind and what happened.
    if (path.startsWith('.operator.selfCheck.sentence')) return [[path, String(value({}, () => '1'))]];
    if (path === '.operator.editions.counted') return [[path, String(value('fact', 'changed', 2))]];
    return [[path, String(value('over', 2, '3'))]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}.${key}`));
}

/** What a visitor reads, what the operator reads, and what stands in a talk. */
const wordsIn = (language: string) => ({
  visitor: wordsOf(language),
  operator: operatorWordsOf(language),
  talk: talkWordsOf(language),
});

test('every language has the same interface words', () => {
  const paths = (language: string) => stringsOf(wordsIn(language)).map(([path]) => path);
  for (const language of interfaceLanguages) expect(paths(language)).toEqual(paths('en'));
});

test.each(interfaceLanguages)(
  'no interface word of %s is empty, cut short or drawn with an arrow or tick',
  (language) => {
    for (const [path, text] of stringsOf(wordsIn(language))) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/[…→←✓]|\.\.\./);
    }
  },
);

test('nothing of the Azerbaijani interface was left in English', () => {
  const english = new Map(stringsOf(wordsIn('en')));
  const same = stringsOf(wordsIn('az')).filter(([path, text]) => english.get(path) === text);
  expect(same.filter(([, text]) => /\p{L}{3}/u.test(text))).toEqual([]);
});
