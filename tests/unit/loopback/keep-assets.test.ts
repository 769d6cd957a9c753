import { expect, test } from 'vitest';
import { keepAssets } from '../../../src/loopback/keep-assets.ts';

function reading(found: boolean) {
  const read: string[] = [];
  const file = { ok: true, bytes: new Uint8Array(), type: 'text/plain', headers: {} } as const;
  const keep = keepAssets(async (pathname) => {
    read.push(pathname);
    return found ? file : { ok: false, why: 'not there' };
  });
  return { read, keep };
}

test('what the build names after what it holds is read once, and everything else each time', async () => {
  const { read, keep } = reading(true);
  for (const path of ['/assets/a.js', '/assets/a.js', '/narration/en/a.opus', '/narration/en/a.opus'])
    expect(await keep(path)).toMatchObject({ ok: true });
  expect(read).toEqual(['/assets/a.js', '/narration/en/a.opus', '/narration/en/a.opus']);
});

test('what is not there is looked for again', async () => {
  const { read, keep } = reading(false);
  for (const _ of [1, 2]) expect(await keep('/assets/a.js')).toMatchObject({ ok: false });
  expect(read).toHaveLength(2);
});
