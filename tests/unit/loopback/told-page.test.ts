import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keepToldPage } from '../../../src/loopback/told-page.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { writeFiles } from '../host/write-files.ts';

const document = '<!doctype html><body><div id="root"></div></body>';

function laying() {
  const root = temporaryFolder();
  writeFiles(root, [['page/index.html', document]]);
  return { root, lay: keepToldPage({ page: join(root, 'page'), dataset: () => root }) };
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

test('the page holds the answer at its end, and nothing in it can end the element or stand for something else', async () => {
  const { lay } = laying();
  const start = { ok: true, value: { title: '</script><!-- $& $1 ə', long: 'a'.repeat(5_000) } } as const;
  const page = await lay(start);
  if (!('plain' in page)) throw new Error(page.why);
  const text = textOf(page.plain.bytes);
  expect(text).toBe(textOf(brotliDecompressSync(page.small.bytes)));
  expect(text.endsWith('</script></body>')).toBe(true);
  const told = /<script type="application\/json" id="start">(.*)<\/script>/s.exec(text)?.[1] ?? '';
  expect(told).not.toContain('<');
  expect(JSON.parse(told)).toEqual(start);
});

test('it is laid once for each answer', async () => {
  const { root, lay } = laying();
  const first = { ok: true, value: 1 } as const;
  const page = await lay(first);
  writeFiles(root, [['page/index.html', 'changed</body>']]);
  expect(await lay(first)).toBe(page);
  const other = await lay({ ok: true, value: 2 });
  expect('plain' in other && textOf(other.plain.bytes)).toContain('changed');
});

test('a page that cannot be read is a refusal, and is tried again', async () => {
  const { root } = laying();
  const start = { ok: true, value: 1 } as const;
  const lay = keepToldPage({ page: join(root, 'other'), dataset: () => root });
  expect(await lay(start)).toMatchObject({ ok: false });
  writeFiles(root, [['other/index.html', document]]);
  expect('plain' in (await lay(start))).toBe(true);
});
