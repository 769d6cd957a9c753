import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchParent } from '../../../src/start/watch-parent.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('says once that the parent is gone', () => {
  const ids = [10, 10, 10, 1, 1, 1];
  const onGone = vi.fn();
  watchParent({ parentId: () => ids.shift() ?? 1, everyMs: 500, onGone });
  vi.advanceTimersByTime(1_000);
  expect(onGone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(onGone).toHaveBeenCalledOnce();
});

test('says nothing once the watch is ended', () => {
  const ids = [10, 10, 1];
  const onGone = vi.fn();
  const end = watchParent({ parentId: () => ids.shift() ?? 1, everyMs: 500, onGone });
  end();
  vi.advanceTimersByTime(5_000);
  expect(onGone).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
