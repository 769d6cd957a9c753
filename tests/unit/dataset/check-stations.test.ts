import { expect, test } from 'vitest';
import { setIn } from '../../builders/dataset.ts';
import { problemsAfter } from '../../builders/problems-after.ts';

const roll = 'chapters/roll.json';
const list = 'facts[2].claims[0].stations';

/** Path in `chapters/roll.json`, value put there, and what is told about the list of stations. */
const stations: readonly (readonly [string, unknown, string])[] = [
  ['facts[2].claims[0].value.amount', 5, `${list}: expected a list of 5 stations as the claim says, found 4`],
  [
    'facts[2].claims[0].value',
    { form: 'exact', amount: 3, unit: 'countries' },
    `${list}: expected a list of 3 countries as the claim says, found 2`,
  ],
  [
    'facts[2].claims[0].value',
    { form: 'exact', amount: 4, unit: 'people' },
    `${list}: expected a list only beside an exact number of stations or countries`,
  ],
  [
    'facts[2].claims[0].value.form',
    'over',
    `${list}: expected a list only beside an exact number of stations or countries`,
  ],
  [
    `${list}[0].places[0].stations`,
    4,
    `${list}[0].places: expected at most the 3 stations of the country, found 4`,
  ],
  [
    `${list}[0].places[1]`,
    { place: 'ankara', stations: 1 },
    `${list}[0].places: expected each place of the country once, found one again`,
  ],
];

test.each(stations)('tells of a list of stations that does not add up: %s is %j', (path, value, told) => {
  expect(problemsAfter(setIn(roll, path, value))).toEqual([`wrong-shape ${roll} ${told}`]);
});

test('takes a list of countries that is as long as the claim says', () => {
  const value = { form: 'exact', amount: 2, unit: 'countries' };
  expect(problemsAfter(setIn(roll, 'facts[2].claims[0].value', value))).toEqual([]);
});

test('tells of a country that is listed twice, and of names that no language knows', () => {
  expect(problemsAfter(setIn(roll, `${list}[1].country`, 'turkiye'))).toContain(
    `wrong-shape ${roll} ${list}[1].country: expected each country once, found "turkiye" again`,
  );
  expect(problemsAfter(setIn(roll, `${list}[1].country`, 'atlantis'))).toContain(
    `broken-reference ${roll} ${list}[1].country: expected a country that exists, found "atlantis"`,
  );
  expect(problemsAfter(setIn(roll, `${list}[0].places[0].place`, 'utopia'))).toContain(
    `broken-reference ${roll} ${list}[0].places[0].place: expected a place that exists, found "utopia"`,
  );
});
