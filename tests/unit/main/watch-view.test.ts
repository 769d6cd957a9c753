import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { watchPower } from '../../../src/main/watch-view.ts';

test.each(['suspend', 'resume'])('the system tells of %s, and nobody is blamed for the time', (event) => {
  const power = new EventEmitter();
  let forgiven = 0;
  watchPower(power, {
    forgive: () => {
      forgiven += 1;
    },
  });
  power.emit(event);
  expect(forgiven).toBe(1);
});
