import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideRecovery,
  freshRecovery,
  mostViewSteps,
  type RecoveryEvent,
  type RecoveryStep,
  type Trouble,
  viewWindowMs,
} from '../../../src/host/recovery.ts';

const troubles: readonly Trouble[] = [
  'fell-silent',
  'page-gone',
  'child-gone',
  'unresponsive',
  'load-failed',
  'picture-blank',
  'reload-lost',
  'touch-dead',
  'browser-ended',
];

function steps(events: readonly RecoveryEvent[], safeMode = false): readonly RecoveryStep[] {
  let state = freshRecovery(safeMode);
  return events.map((event) => {
    const decided = decideRecovery(state, event);
    state = decided.state;
    return decided.step;
  });
}

const again = (trouble: Trouble, times: number, everyMs = 1_000) =>
  [...Array(times).keys()].map((count) => ({ trouble, atMs: count * everyMs }));

describe('the first time', () => {
  test.each<readonly [Trouble, RecoveryStep['do']]>([
    ['fell-silent', 'kill-and-rebuild'],
    ['unresponsive', 'kill-and-rebuild'],
    ['reload-lost', 'kill-and-rebuild'],
    ['page-gone', 'rebuild'],
    ['browser-ended', 'rebuild'],
    ['touch-dead', 'rebuild'],
    ['load-failed', 'reload'],
    ['picture-blank', 'reload'],
    ['child-gone', 'nothing'],
  ])('%s leads to: %s, at once', (trouble, step) => {
    expect(steps(again(trouble, 1))).toEqual([step === 'nothing' ? { do: step } : { do: step, afterMs: 0 }]);
  });
});

test('what a reload did not cure is made anew', () => {
  expect(steps(again('picture-blank', 2)).map((step) => step.do)).toEqual(['reload', 'rebuild']);
});

test('each time it waits longer, and the fourth trouble in five minutes is a restart', () => {
  expect(steps(again('page-gone', 4))).toEqual([
    { do: 'rebuild', afterMs: 0 },
    { do: 'rebuild', afterMs: 1_000 },
    { do: 'rebuild', afterMs: 3_000 },
    { do: 'restart' },
  ]);
});

test('a trouble every two minutes never leads to a restart', () => {
  expect(new Set(steps(again('page-gone', 100, 2 * 60_000)).map((step) => step.do))).toEqual(
    new Set(['rebuild']),
  );
});

test('a drawing process that keeps dying leads to a restart', () => {
  expect(steps(again('child-gone', 3)).map((step) => step.do)).toEqual(['nothing', 'nothing', 'restart']);
});

test('in safe mode the view is made anew, ever more slowly, and nothing is restarted', () => {
  expect(steps(again('browser-ended', 6), true)).toEqual(
    [0, 5_000, 15_000, 60_000, 60_000, 60_000].map((afterMs) => ({ do: 'rebuild', afterMs })),
  );
});

describe('whatever happens and whenever', () => {
  const events = fc
    .array(fc.record({ trouble: fc.constantFrom(...troubles), waitMs: fc.nat(400_000) }), { maxLength: 60 })
    .map((list) => {
      let atMs = 0;
      return list.map(({ trouble, waitMs }) => {
        atMs += waitMs;
        return { trouble, atMs };
      });
    });
  const bringsBack = ({ do: deed }: RecoveryStep) => deed !== 'nothing' && deed !== 'restart';

  test('there are at most three steps in any five minutes before a restart', () => {
    fc.assert(
      fc.property(events, (list) => {
        const taken = steps(list);
        const moments = list.filter((_, at) => taken[at] && bringsBack(taken[at])).map(({ atMs }) => atMs);
        for (const from of moments) {
          const near = moments.filter((moment) => moment >= from && moment - from < viewWindowMs);
          expect(near.length).toBeLessThanOrEqual(mostViewSteps);
        }
      }),
    );
  });

  test('every lost view is answered: only a lost helper may be left alone', () => {
    fc.assert(
      fc.property(events, fc.boolean(), (list, safeMode) => {
        steps(list, safeMode).forEach((step, at) => {
          if (list[at]?.trouble !== 'child-gone') expect(step.do).not.toBe('nothing');
          if (safeMode) expect(step.do).not.toBe('restart');
        });
      }),
    );
  });

  test('no wait is longer than a minute', () => {
    fc.assert(
      fc.property(events, fc.boolean(), (list, safeMode) => {
        for (const step of steps(list, safeMode)) {
          if ('afterMs' in step) expect(step.afterMs).toBeLessThanOrEqual(60_000);
        }
      }),
    );
  });
});
