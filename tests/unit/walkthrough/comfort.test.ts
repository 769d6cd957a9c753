import { expect, test } from 'vitest';
import { advance } from '../../../src/walkthrough/advance.ts';
import {
  asItComes,
  attract,
  comfortChoices,
  usualVolume,
  type Visit,
  volumeSteps,
} from '../../../src/walkthrough/visit.ts';
import { storyOf } from './story-of.ts';
import { at } from './where.ts';

const story = storyOf([[1], [2, 1], [1]]);
const chapter = at({ scene: 'chapter', chapter: 'c2' });

test.each(comfortChoices)('%s stays through the whole visit, whatever is touched', (choice) => {
  let visit: Visit = advance(chapter, { type: 'choseComfort', choice, on: true }, story);
  const chosen = { ...asItComes, [choice]: true };
  for (const event of [
    { type: 'wentOn' },
    { type: 'choseLanguage', language: 'az' },
    { type: 'openedAbout' },
    { type: 'openedComfort' },
    { type: 'askedToStartOver' },
    { type: 'stayed' },
  ] as const) {
    visit = advance(visit, event, story);
    expect(visit).toMatchObject({ comfort: chosen });
  }
});

test('the next visit begins without anything that the last one chose', () => {
  const chosen = comfortChoices.reduce<Visit>(
    (visit, choice) => advance(visit, { type: 'choseComfort', choice, on: true }, story),
    chapter,
  );
  expect(advance(chosen, { type: 'startedOver' }, story)).toEqual(attract);
  const next = advance(attract, { type: 'began', language: 'en' }, story);
  expect(next).toMatchObject({ comfort: asItComes, page: 0 });
});

test('a visit that was begun by ear reads everything aloud', () => {
  const begun = advance(attract, { type: 'began', language: 'en', byEar: true }, story);
  expect(begun).toMatchObject({ comfort: { ...asItComes, readAloud: true } });
});

test('louder and quieter end at the ends, stay for the visit, and are forgotten with it', () => {
  const turned = (by: 1 | -1, times: number) =>
    Array.from({ length: times }).reduce<Visit>(
      (visit) => advance(visit, { type: 'changedVolume', by }, story),
      chapter,
    );
  expect(turned(1, 2)).toMatchObject({ volume: volumeSteps });
  expect(turned(1, 9)).toEqual(turned(1, 2));
  expect(turned(-1, 9)).toMatchObject({ volume: 1 });
  expect(advance(turned(1, 1), { type: 'wentOn' }, story)).toMatchObject({ volume: usualVolume + 1 });
  const next = advance(attract, { type: 'began', language: 'en' }, story);
  expect(next).toMatchObject({ volume: usualVolume });
});

test('a choice that stands already changes nothing', () => {
  expect(advance(chapter, { type: 'choseComfort', choice: 'lower', on: false }, story)).toBe(chapter);
});

test('Next and Back turn the pages of a scene before they leave it', () => {
  const second = advance(chapter, { type: 'wentOn', pages: 2 }, story);
  expect(second).toEqual({ ...chapter, page: 1 });
  expect(advance(second, { type: 'wentBack', pages: 2 }, story)).toEqual(chapter);
  expect(advance(second, { type: 'wentOn', pages: 2 }, story)).toEqual(
    at({ scene: 'chapter', chapter: 'c3' }),
  );
  expect(advance(chapter, { type: 'wentBack', pages: 2 }, story)).toEqual(
    at({ scene: 'chapter', chapter: 'c1' }),
  );
});

test('a page that is no longer there counts as the last one', () => {
  const fifth = { ...chapter, page: 4 };
  expect(advance(fifth, { type: 'wentBack', pages: 3 }, story)).toEqual({ ...chapter, page: 1 });
  expect(advance(fifth, { type: 'wentOn', pages: 3 }, story)).toMatchObject({ place: { chapter: 'c3' } });
});

test('another place and another text size begin at the first page', () => {
  const third = { ...chapter, page: 2 };
  expect(advance(third, { type: 'openedChapters' }, story)).toMatchObject({ page: 0 });
  const large = advance(third, { type: 'choseComfort', choice: 'largeText', on: true }, story);
  expect(large).toMatchObject({ page: 0 });
});

test('Escape goes up one level from any page, and never ends a visit', () => {
  const source = at({ scene: 'fact', chapter: 'c2', fact: 'c2-f1' });
  expect(advance({ ...source, page: 2 }, { type: 'steppedOut' }, story)).toEqual(chapter);
  const first = at({ scene: 'chapter', chapter: 'c1' });
  expect(advance(first, { type: 'steppedOut' }, story)).toBe(first);
});

test('more time is ten times the patience, and the warning is as long as ever', () => {
  const patient = at({ scene: 'chapter', chapter: 'c2' });
  const visit = advance(patient, { type: 'choseComfort', choice: 'moreTime', on: true }, story);
  const quiet = (seconds: number) =>
    advance(visit, { type: 'stayedQuiet', seconds, patienceSeconds: 60 }, story);
  expect(quiet(599)).toBe(visit);
  expect(quiet(600)).toMatchObject({ question: { asks: 'still-here', secondsLeft: 30 } });
  expect(quiet(630)).toBe(attract);
});
