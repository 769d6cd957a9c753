import { expect, test } from 'vitest';
import { chartMonth } from '../../../../src/host/counts/chart-month.ts';
import { shownTotal } from '../../../../src/host/counts/shown-total.ts';
import { writeCsv } from '../../../../src/host/counts/write-csv.ts';

const november = new Map([
  ['shown chapter/the-roll en sunday 09:00', 12],
  ['shown chapter/the-roll en monday 10:00', 9],
  ['shown chapter/the-roll az monday 10:00', 10],
  ['shown quiz en monday 09:00', 1],
  ['comfort largeText', 9],
  ['comfort lower', 41],
]);
const october = new Map([['shown close az friday 17:00', 100]]);

test('is byte for byte what it says, the week in its order', () => {
  expect(
    writeCsv([
      ['2026-11', november],
      ['2026-10', october],
    ]),
  ).toBe(
    'month,counted,scene,chapter,language,weekday,hour,total\r\n' +
      '2026-10,shown,close,,az,friday,17:00,100\r\n' +
      '2026-11,comfort,largeText,,,,,<10\r\n' +
      '2026-11,comfort,lower,,,,,41\r\n' +
      '2026-11,shown,chapter,the-roll,az,monday,10:00,10\r\n' +
      '2026-11,shown,chapter,the-roll,en,monday,10:00,<10\r\n' +
      '2026-11,shown,chapter,the-roll,en,sunday,09:00,12\r\n' +
      '2026-11,shown,quiz,,en,monday,09:00,<10\r\n',
  );
});

test('without any counts there is a heading and nothing more', () => {
  expect(writeCsv([])).toBe('month,counted,scene,chapter,language,weekday,hour,total\r\n');
});

test.each([
  [0, 0],
  [1, '<10'],
  [9, '<10'],
  [10, 10],
] as const)('a total of %j is shown as %j', (count, shown) => expect(shownTotal(count)).toBe(shown));

test('a month is summed up in six charts, each in its own order', () => {
  expect(chartMonth('2026-11', november)).toEqual({
    month: '2026-11',
    charts: {
      hours: [
        { name: '09:00', total: 13 },
        { name: '10:00', total: 19 },
      ],
      weekdays: [
        { name: 'monday', total: 20 },
        { name: 'sunday', total: 12 },
      ],
      scenes: [
        { name: 'chapter', total: 31 },
        { name: 'quiz', total: '<10' },
      ],
      chapters: [{ name: 'the-roll', total: 31 }],
      languages: [
        { name: 'az', total: 10 },
        { name: 'en', total: 22 },
      ],
      comforts: [
        { name: 'largeText', total: '<10' },
        { name: 'lower', total: 41 },
      ],
    },
  });
});
