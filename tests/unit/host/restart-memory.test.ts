import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recentRestarts, rememberRestart } from '../../../src/host/restart-memory.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const at = (minutes: number) => () => new Date(Date.parse('2026-11-24T08:00:00Z') + minutes * 60_000);

test('restarts of the last fifteen minutes are remembered from one start to the next', async () => {
  const dataFolder = temporaryFolder();
  for (const minute of [0, 5, 9]) {
    expect(await rememberRestart({ dataFolder, now: at(minute) })).toEqual({ ok: true });
  }
  expect(await recentRestarts({ dataFolder, now: at(10) })).toHaveLength(3);
  expect(await recentRestarts({ dataFolder, now: at(16) })).toHaveLength(2);
  expect(await recentRestarts({ dataFolder, now: at(60) })).toHaveLength(0);
});

test('a clock that is set back does not undo the memory', async () => {
  const dataFolder = temporaryFolder();
  await rememberRestart({ dataFolder, now: at(0) });
  expect(await recentRestarts({ dataFolder, now: at(-600_000) })).toHaveLength(1);
});

describe('a memory that is broken remembers nothing and stops nobody', () => {
  test.each(['', '\0\0\0', '{', 'null', '[]', '{"version":1,"restarts":[7]}', '{"version":2,"restarts":[]}'])(
    '%j',
    async (text) => {
      const dataFolder = temporaryFolder();
      writeFiles(dataFolder, [['recovery.json', text]]);
      expect(await recentRestarts({ dataFolder, now: at(0) })).toEqual([]);
      await rememberRestart({ dataFolder, now: at(0) });
      expect(await recentRestarts({ dataFolder, now: at(1) })).toHaveLength(1);
    },
  );
});

test('a folder that cannot be written is a value', async () => {
  const dataFolder = join(temporaryFolder(), 'nowhere');
  expect(await rememberRestart({ dataFolder, now: at(0) })).toMatchObject({ ok: false, why: 'ENOENT' });
});
