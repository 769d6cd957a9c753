import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { finishAtQuit } from '../../../src/main/finish-at-quit.ts';

test('the end is held until everything is written, and only once', async () => {
  const done: string[] = [];
  const app = Object.assign(new EventEmitter(), { quit: () => void done.push('quit') });
  const writing = Promise.withResolvers<void>();
  finishAtQuit(app, () => writing.promise);
  const leave = () => app.emit('will-quit', { preventDefault: () => void done.push('held') });
  leave();
  expect(done).toEqual(['held']);
  writing.resolve();
  await writing.promise;
  await Promise.resolve();
  expect(done).toEqual(['held', 'quit']);
  leave();
  expect(done).toEqual(['held', 'quit']);
});
