import { expect, test } from 'vitest';
import { type Change, setIn } from '../../builders/dataset.ts';
import { problemsAfter } from '../../builders/problems-after.ts';

const roll = 'chapters/roll.json';
const claim = 'facts[2].claims[0]';
const id = 'stations-list';

/** The claim tells of an event, and both languages name it. */
const event: readonly Change[] = [
  setIn(roll, `${claim}.said`, '2024-01-31'),
  setIn(roll, `${claim}.event`, true),
];
const named = (language: string) =>
  setIn(`wording/${language}/roll.json`, `claims.${id}`, { wording: 'A list.', event: 'List' });

test('takes an event with its day and a name in every language', () => {
  expect(problemsAfter(...event, named('en'), named('az'))).toEqual([]);
});

test('asks for the whole day of an event', () => {
  const problems = problemsAfter(...event, named('en'), named('az'), setIn(roll, `${claim}.said`, '2024-01'));
  expect(problems).toContain(
    `wrong-shape ${roll} ${claim}.said: expected the whole day of an event, found less`,
  );
});

test('asks for a name in every language, and for none where there is no event', () => {
  const unnamed = setIn('wording/az/roll.json', `claims.${id}`, { wording: 'A list.' });
  expect(problemsAfter(...event, named('en'), unnamed)).toContain(
    `language-incomplete wording/az/roll.json claims.${id}.event: expected a name for the event, found nothing`,
  );
  const isNone = setIn(roll, `${claim}.event`, undefined);
  expect(problemsAfter(...event, isNone, named('en'), named('az'))).toContain(
    `language-incomplete wording/en/roll.json claims.${id}.event: expected no name for a claim that tells of no event, found one`,
  );
});
