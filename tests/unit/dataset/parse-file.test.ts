import { expect, test } from 'vitest';
import { setIn, withText } from '../../builders/dataset.ts';
import { problemsAfter } from '../../builders/problems-after.ts';

test('tells line and column where a file is not JSON', () => {
  expect(problemsAfter(withText('sources.json', '{\n  "a": {},\n}'))).toEqual([
    'not-json sources.json : line 3, column 1: expected a key in double quotation marks',
  ]);
  expect(problemsAfter(withText('sources.json', ''))).toEqual([
    'not-json sources.json : line 1, column 1: expected a value',
  ]);
});

/** File, path, value put there, and what is told about it. */
const shapes: readonly (readonly [string, string, unknown, string])[] = [
  ['dataset.json', 'format', 2, 'format: expected format 1, found 2'],
  ['dataset.json', 'id', undefined, 'id: expected a text, found nothing'],
  ['dataset.json', 'edition', 'first', 'edition: expected an edition written YEAR.NUMBER, found "first"'],
  ['dataset.json', 'languages', [], 'languages: expected at least 1, found an empty list'],
  [
    'dataset.json',
    'checkedOn',
    '2024-02-30',
    'checkedOn: expected a day written YYYY-MM-DD, found "2024-02-30"',
  ],
  [
    'dataset.json',
    'chapters[0]',
    'The Vote',
    'chapters[0]: expected an id of small letters, digits and single hyphens, found "The Vote"',
  ],
  ['dataset.json', 'colour', 'red', ': expected only keys that the format has, found "colour"'],
  ['sources.json', '', [], ': expected an object, found an empty list'],
  [
    'sources.json',
    'Bad Id',
    {},
    '["Bad Id"]: expected an id of small letters, digits and single hyphens, found the key "Bad Id"',
  ],
  [
    'sources.json',
    'article-page.address',
    'javascript:alert(1)',
    'article-page.address: expected an http or https address, found "javascript:alert(1)"',
  ],
  ['sources.json', 'article-page.title', '  ', 'article-page.title: expected words, found "  "'],
  [
    'sources.json',
    'article-page.date',
    '2024-02-30',
    'article-page.date: expected a date that the calendar has, found "2024-02-30"',
  ],
  [
    'sources.json',
    'article-page.date',
    'yesterday',
    'article-page.date: expected YYYY, YYYY-MM or YYYY-MM-DD, found "yesterday"',
  ],
  ['chapters/roll.json', 'core', 'yes', 'core: expected true or false, found "yes"'],
  ['chapters/roll.json', 'facts[0]', null, 'facts[0]: expected an object, found null'],
  [
    'chapters/roll.json',
    'facts[0].claims',
    [],
    'facts[0].claims: expected at least one claim, found an empty list',
  ],
  [
    'chapters/roll.json',
    'facts[0].claims[1].kind',
    'fact',
    'facts[0].claims[1].kind: expected one of "reported", "opinion", "one-side", "not-known", found "fact"',
  ],
  [
    'chapters/roll.json',
    'facts[0].claims[0].value.amount',
    '7000000',
    'facts[0].claims[0].value.amount: expected a number, found "7000000"',
  ],
  [
    'chapters/roll.json',
    'facts[0].claims[0].value.amount',
    -1,
    'facts[0].claims[0].value.amount: expected at least 0, found -1',
  ],
  [
    'chapters/roll.json',
    'facts[0].claims[0].place',
    { at: 'sentence', part: 1.5, sentence: 1 },
    'facts[0].claims[0].place.part: expected a whole number, found 1.5',
  ],
  [
    'chapters/roll.json',
    'facts[0].claims[0].said',
    '2023-02-29',
    'facts[0].claims[0].said: expected a date that the calendar has, found "2023-02-29"',
  ],
  [
    'chapters/roll.json',
    'facts[0].claims[0].article',
    'A15',
    'facts[0].claims[0].article: expected a row of the article, A1 to A14, found "A15"',
  ],
  ['wording/az/roll.json', 'lead', 5, 'lead: expected a text, found 5'],
  [
    'wording/az/roll.json',
    'claims.voters-article',
    {},
    'claims.voters-article.wording: expected a text, found nothing',
  ],
  ['wording/en/dataset.json', 'reviewedBy', 'me', 'reviewedBy: expected a list, found "me"'],
];

test.each(shapes)('of %s with %j at fault tells what was expected and found', (file, path, value, told) => {
  expect(problemsAfter(setIn(file, path, value))).toEqual([`wrong-shape ${file} ${told}`]);
});

test('cuts a long text that it quotes', () => {
  const [problem] = problemsAfter(setIn('dataset.json', 'edition', 'long '.repeat(1_000)));
  expect(problem?.length).toBeLessThan(200);
});
