import { expect, test } from 'vitest';
import { dayOfPage } from '../../../../src/renderer/pictures/day-of-page.ts';
import { relayIn } from '../../../../src/renderer/pictures/find-relay.ts';
import {
  originWidth,
  relayGeometry,
  relayThread,
  warpAt,
} from '../../../../src/renderer/pictures/relay-geometry.ts';
import { contentDataset } from '../../../rules/content-dataset.ts';

const { chapters, sources } = contentDataset();
const relayOf = (id: string) => {
  const chapter = chapters.find((each) => each.id === id);
  return chapter ? relayIn(chapter) : null;
};
const toldOf = (id: string) => {
  const relay = relayOf(id);
  return [relay?.origin, relay?.pages.map((page) => [page.source, dayOfPage(page, sources)])];
};

test('the platform rests on one release, carried by four outlets on the days that they show', () => {
  expect(toldOf('the-platform')).toEqual([
    'platform-release',
    [
      ['article', '2024-01-29'],
      ['azernews-platform', '2024-01-29'],
      ['trend-platform', '2024-01-30'],
      ['apa-platform', null],
    ],
  ]);
});

test("the London dispute rests on the words of the society's head, carried by three pages", () => {
  expect(toldOf('the-london-dispute')).toEqual([
    'society-head',
    [
      ['trend-london', '2024-01-23'],
      ['apa-london', '2024-01-23'],
      ['report-london', null],
    ],
  ]);
});

test('where no origin has enough pages no story has travelled', () => {
  expect(relayOf('the-observers')).toBeNull();
});

const days = ['2024-01-30', null, '2024-01-29', '2024-01-29'];
const map = relayGeometry(days);

test('days stand in order, and pages without a day come last', () => {
  expect(map.days).toEqual(['2024-01-29', '2024-01-30', null]);
  expect(map.knots.map(({ page }) => page)).toEqual([2, 3, 0, 1]);
  expect(map.knots.map(({ column }) => column)).toEqual([0, 0, 1, 2]);
});

test('columns go on to the right from behind the origin, and every page has a row of its own', () => {
  const { columns, columnWidth, knots } = map;
  expect(columns[0]).toBe(originWidth);
  expect(columns.every((at, index) => index === 0 || at > (columns[index - 1] ?? 1))).toBe(true);
  expect((columns.at(-1) ?? 0) + columnWidth).toBeCloseTo(1, 10);
  expect(knots.map(({ across }) => across)).toEqual([0.125, 0.375, 0.625, 0.875]);
  expect(knots.every(({ at }) => at >= originWidth)).toBe(true);
});

test('every thread comes from the one warp and ends at its knot', () => {
  for (const knot of map.knots) {
    const thread = relayThread(knot);
    expect(thread).toMatch(new RegExp(`^M${warpAt * 100} 0V`));
    expect(thread).toMatch(new RegExp(`H${(knot.at * 100).toFixed(2)}$`));
  }
});
