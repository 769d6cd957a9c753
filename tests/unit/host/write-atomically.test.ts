import { describe, expect, test } from 'vitest';
import { writeAtomically } from '../../../src/host/write-atomically.ts';
import { fullDisk, recordedDisk } from './recorded-disk.ts';

const path = '/data/settings.json';
const previousPath = '/data/settings.previous.json';
const write = (disk: ReturnType<typeof recordedDisk>) =>
  writeAtomically({ disk, path, bytes: new TextEncoder().encode('new'), previousPath });

test('writes the new content and keeps the old', async () => {
  const disk = recordedDisk({ [path]: 'old', [previousPath]: 'older' });
  expect(await write(disk)).toEqual({ ok: true });
  expect(Object.fromEntries(disk.afterCut())).toEqual({ [path]: 'new', [previousPath]: 'old' });
});

test('the first write has nothing to keep', async () => {
  const disk = recordedDisk({});
  expect(await write(disk)).toEqual({ ok: true });
  expect(Object.fromEntries(disk.afterCut())).toEqual({ [path]: 'new' });
});

test('a file comes into use only after its bytes are on the disk, and the folder is flushed last', async () => {
  const disk = recordedDisk({ [path]: 'old' });
  await write(disk);
  expect(disk.acts.indexOf(`flush ${path}.new`)).toBeGreaterThan(disk.acts.indexOf(`write ${path}.new`));
  expect(disk.acts.indexOf(`rename ${path}.new ${path}`)).toBeGreaterThan(
    disk.acts.indexOf(`flush ${path}.new`),
  );
  expect(disk.acts.at(-1)).toBe('flush folder /data');
});

const acts = 8;
const last = acts - 1;

test('the cuts below cover every act', async () => {
  const disk = recordedDisk({ [path]: 'old', [previousPath]: 'older' });
  await write(disk);
  expect(disk.acts).toHaveLength(acts);
});

describe.each([...Array(acts).keys()])('when it ends before act %i', (cut) => {
  const before = { [path]: 'old', [previousPath]: 'older' };

  test('a power cut leaves the old content or the new, whole, and a whole previous copy', async () => {
    const disk = recordedDisk(before, (_act, count) =>
      count === cut ? new Error('the power is gone') : null,
    );
    await expect(write(disk)).rejects.toThrow('the power is gone');
    const found = disk.afterCut();
    expect(['old', 'new']).toContain(found.get(path));
    expect(['older', 'old']).toContain(found.get(previousPath));
  });

  test('a full disk is a value, changes nothing in use and leaves nothing behind', async () => {
    let failed = false;
    const disk = recordedDisk(before, (_act, count) => {
      if (failed || count !== cut) return null;
      failed = true;
      return fullDisk();
    });
    expect(await write(disk)).toEqual({ ok: false, why: 'ENOSPC' });
    const found = disk.afterCut();
    expect([...found.keys()].sort()).toEqual([path, previousPath].sort());
    expect(found.get(path)).toBe(cut === last ? 'new' : 'old');
  });
});

test('a bug is thrown, not taken for a full disk', async () => {
  const disk = recordedDisk({}, () => new TypeError('a bug'));
  await expect(write(disk)).rejects.toThrow('a bug');
});
