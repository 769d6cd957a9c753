import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import budgets from '../../bench/budgets.json' with { type: 'json' };
import { judgeBudgets } from '../../bench/judge-budgets.ts';
import { runBench } from '../../bench/run-bench.ts';

test.setTimeout(400_000);

/** Judges no time: only that every side is opened, says the same words, is walked through, and is measured. */
test('the bench measures every budget, on sides that say the same words', async () => {
  const said: string[] = [];
  const run = await runBench({
    ...{ appFolder: resolve(join(import.meta.dirname, '../../..')), rounds: 2 },
    ...{ facts: [100, 1_000], corePaths: [1, 2], restSeconds: 1, settleSeconds: 1 },
    say: (line) => said.push(line),
  });
  expect(run.failures).toEqual([]);
  expect(run.scenes).toBe(9);
  expect(said[0]).toBe('sides: 9 scenes each, the same words, the same faces');
  const missing = judgeBudgets(budgets, run.measures).flatMap(({ name, ratio }) =>
    ratio === null ? [name] : [],
  );
  expect(missing).toEqual([
    'heap after 1,000 core paths, of that after 100',
    'parse + integrity of 10,000 facts, of JSON.parse',
  ]);
});
