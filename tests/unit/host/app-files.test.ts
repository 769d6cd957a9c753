import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseAppFile, readAppFile } from '../../../src/host/app-files.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

describe('chooses', () => {
  test.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['/assets/index-BK01kCuC.js', 'assets/index-BK01kCuC.js', 'text/javascript; charset=utf-8'],
    ['/assets/index-B7-7_pXR.css', 'assets/index-B7-7_pXR.css', 'text/css; charset=utf-8'],
    ['/assets/noto-sans-latin-ext.woff2', 'assets/noto-sans-latin-ext.woff2', 'font/woff2'],
    ['/narration/en/vote.opus', 'narration/en/vote.opus', 'audio/ogg; codecs=opus'],
    ['/a.b.json', 'a.b.json', 'application/json; charset=utf-8'],
  ])('%s', (pathname, file, type) => {
    expect(chooseAppFile(pathname)).toEqual({ ok: true, file, type });
  });
});

const hostile = [
  '',
  'index.html',
  '//index.html',
  '/assets//index.js',
  '/assets/',
  '/.',
  '/..',
  '/../index.html',
  '/assets/../index.html',
  '/assets/./index.js',
  '/../../etc/passwd.json',
  '/%2e%2e/index.html',
  '/%2E%2E/index.html',
  '/.%2e/index.html',
  '/%252e%252e/index.html',
  '/..%2findex.html',
  '/..%5cindex.html',
  '/..\\index.html',
  '/assets\\..\\..\\index.html',
  '\\index.html',
  '/%c0%ae%c0%ae/index.html',
  '/\uff0e\uff0e/index.html',
  '/....//index.html',
  '/...',
  '/index.html\0.png',
  '/index.html%00.png',
  '/index\n.html',
  '/index.html ',
  '/ index.html',
  '/index.html.',
  '/C:/Windows/win.json',
  '/c:index.html',
  '/C%3A/index.html',
  '//server/share/index.html',
  '/index.html::$DATA',
  '/index.html:stream.js',
  '/nul.js',
  '/assets/CON.html',
  '/com1.json',
  '/lpt9.css',
  '/.env',
  '/.git/config.json',
  '/assets/.hidden.js',
  '/~/index.html',
  '/index.html~',
  '/index.html?',
  '/index.html?file=../main/index.js',
  '/index.html#top',
  '/index.html;a=b',
  '/file:///etc/passwd.json',
  'file:///index.html',
  'http://example.org/index.html',
  '/index',
  '/index.htm',
  '/index.HTML',
  '/index.cjs',
  '/index.map',
  '/index.js.map',
  '/index.exe',
  '/html',
  '/.html',
  '/a.constructor',
  '/a.__proto__',
  '/bridge/start',
  `/${'a'.repeat(600)}.js`,
  `/${'a/'.repeat(300)}a.js`,
];

test.each(hostile)('refuses %j', (pathname) => {
  expect(chooseAppFile(pathname)).toMatchObject({ ok: false });
});

describe('reads from the page folder', () => {
  const page = () => {
    const root = temporaryFolder();
    writeFiles(root, [
      ['page/index.html', '<p>page</p>'],
      ['page/assets/a.js', 'a'],
      ['page-evil/secret.json', 'secret'],
      ['secret.json', 'secret'],
    ]);
    return join(root, 'page');
  };

  test('the bytes and the type of a file', async () => {
    const file = await readAppFile(page(), '/');
    expect(file.ok && new TextDecoder().decode(file.bytes)).toBe('<p>page</p>');
    expect(file).toMatchObject({ type: 'text/html; charset=utf-8' });
  });

  test('nothing where there is no such file', async () => {
    expect(await readAppFile(page(), '/assets/b.js')).toMatchObject({ ok: false });
  });

  test('nothing where the name is a folder', async () => {
    const folder = page();
    writeFiles(folder, [['folder.js/a.js', '']]);
    expect(await readAppFile(folder, '/folder.js')).toMatchObject({ ok: false });
  });

  test.each(['../secret.json', '../page-evil/secret.json'])('nothing by a link to %s', async (target) => {
    const folder = page();
    symlinkSync(target, join(folder, 'link.json'));
    expect(await readAppFile(folder, '/link.json')).toEqual({
      ok: false,
      why: 'the file lies outside the page',
    });
  });

  test('nothing for any hostile address', async () => {
    const folder = page();
    for (const pathname of hostile) expect(await readAppFile(folder, pathname)).toMatchObject({ ok: false });
  });
});
