import { expect, test } from 'vitest';
import { dayNumber } from '../../../../src/renderer/pictures/day-number.ts';
import { timelineIn } from '../../../../src/renderer/pictures/find-timeline.ts';
import { hangingThread, timelineGeometry } from '../../../../src/renderer/pictures/timeline-geometry.ts';
import { contentDataset } from '../../../rules/content-dataset.ts';

const { chapters } = contentDataset();
const [first] = chapters;
const events = first ? timelineIn(first, chapters) : [];
const days = events.map(({ day }) => day);
const hangings = timelineGeometry(days);

test('the shipped story has its seven events in order, and one of them is the article', () => {
  expect(days).toEqual([
    '2023-12-07',
    '2024-01-06',
    '2024-01-29',
    '2024-02-07',
    '2024-02-11',
    '2024-02-13',
    '2024-02-14',
  ]);
  expect(events.filter(({ isHere }) => isHere).map(({ day }) => day)).toEqual(['2024-01-29']);
});

test('only a chapter that speaks of a day has the timeline', () => {
  const roll = chapters.find(({ id }) => id === 'the-roll');
  expect(roll && timelineIn(roll, chapters)).toEqual([]);
});

test('knots stand in order, and their distances are in proportion to the days between them', () => {
  const perDay = hangings.slice(1).map(({ at }, index) => {
    const passed = dayNumber(days[index + 1] ?? '') - dayNumber(days[index] ?? '');
    return (at - (hangings[index]?.at ?? 0)) / passed;
  });
  expect(perDay.every((share) => share > 0)).toBe(true);
  for (const share of perDay) expect(share).toBeCloseTo(perDay[0] ?? 0, 10);
});

test('no knot and no label lies on the next one, on either stage', () => {
  const stages = [
    { lengthRem: 179.2, knotRem: 1.4 * Math.SQRT2, labelRem: 22 },
    { lengthRem: 120, knotRem: 1, labelRem: 14 },
  ];
  for (const { lengthRem, knotRem, labelRem } of stages) {
    for (const [index, { at, slot }] of hangings.entries()) {
      const next = hangings[index + 1];
      if (!next) continue;
      expect((next.at - at) * lengthRem).toBeGreaterThanOrEqual(knotRem);
      expect((next.slot - slot) * lengthRem).toBeGreaterThanOrEqual(labelRem);
    }
  }
});

test('everything hangs on the warp: no knot is before its beginning or behind its end', () => {
  expect(hangings.every(({ at, slot }) => at > 0 && at < 1 && slot > 0 && slot < 1)).toBe(true);
});

test('events of one day share a knot, and one event alone has its place', () => {
  const [one, other] = timelineGeometry(['2024-02-07', '2024-02-07']);
  expect(one?.at).toBe(other?.at);
  expect(one?.slot).toBeLessThan(other?.slot ?? 0);
  expect(timelineGeometry(['2024-02-07'])).toHaveLength(1);
});

test('a thread begins at its knot and ends at its label', () => {
  expect(hangingThread({ at: 0.5, slot: 0.25 })).toBe('M50.00 0C50.00 55 25.00 45 25.00 100');
});
