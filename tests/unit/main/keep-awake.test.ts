import { expect, test } from 'vitest';
import { keepAwake } from '../../../src/main/keep-awake.ts';

function blockerAndClock() {
  const started: string[] = [];
  const lost = new Set<number>();
  const looks: (() => void)[] = [];
  const seconds: number[] = [];
  return {
    started,
    seconds,
    lose: (id: number) => lost.add(id),
    look: () => {
      for (const look of looks) look();
    },
    options: {
      blocker: {
        start: (type: 'prevent-app-suspension' | 'prevent-display-sleep') => started.push(type),
        isStarted: (id: number) => id <= started.length && !lost.has(id),
      },
      every: (between: number, work: () => void) => {
        seconds.push(between);
        looks.push(work);
      },
    },
  };
}

test('keeps the display on from the start', () => {
  const { started, options } = blockerAndClock();
  keepAwake(options);
  expect(started).toEqual(['prevent-display-sleep']);
});

test('starts nothing again while the blocker holds', () => {
  const { started, look, seconds, options } = blockerAndClock();
  keepAwake(options);
  look();
  look();
  expect(started).toHaveLength(1);
  expect(seconds).toEqual([60]);
});

test('starts the blocker again each time it was lost', () => {
  const { started, look, lose, options } = blockerAndClock();
  keepAwake(options);
  lose(1);
  look();
  expect(started).toHaveLength(2);
  look();
  expect(started).toHaveLength(2);
  lose(2);
  look();
  expect(started).toHaveLength(3);
});
