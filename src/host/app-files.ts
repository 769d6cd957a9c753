/**
 * Hands out the files of the built page and nothing else.
 * Stops path traversal in every spelling: only names that the build itself can emit are ever looked up.
 */
import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { systemReason } from './system-reason.ts';

export type AppFileChoice = { readonly ok: true; readonly file: string; readonly type: string } | Refusal;

export interface AppFile {
  readonly ok: true;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What stands in `Content-Type`. */
  readonly type: string;
}

export interface Refusal {
  readonly ok: false;
  readonly why: string;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
  opus: 'audio/ogg; codecs=opus',
};

const longestPathname = 512;
/** What a bundler names a file or a folder: no percent sign, no backslash, no colon, no leading dot, no empty name. */
const plainName = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/;
/** Windows opens a device whatever ending follows these names. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Decides which file of the page folder an address asks for.
 * @param pathname as it arrived, still percent-encoded, beginning with `/`.
 */
export function chooseAppFile(pathname: string): AppFileChoice {
  if (pathname === '/') return chooseAppFile('/index.html');
  if (!pathname.startsWith('/')) return refusal('an address begins with a slash');
  if (pathname.length > longestPathname) return refusal('the address is too long');
  const names = pathname.slice(1).split('/');
  if (!names.every((name) => plainName.test(name))) return refusal('no file of the page has such a name');
  if (names.some((name) => deviceName.test(name))) return refusal('the name belongs to a device');
  const ending = names.at(-1)?.split('.').slice(1).at(-1);
  if (ending === undefined || !Object.hasOwn(types, ending))
    return refusal('the page has no files of this kind');
  return { ok: true, file: names.join('/'), type: types[ending] ?? '' };
}

/**
 * Reads the file that an address asks for, or the compressed copy that the build laid beside it, which has no address of its own;
 * a link that leads out of the folder is refused like any other way out.
 */
export async function readAppFile(
  folder: string,
  pathname: string,
  copy: '.br' | '' = '',
): Promise<AppFile | Refusal> {
  const choice = chooseAppFile(pathname);
  if (!choice.ok) return choice;
  try {
    const home = await realpath(folder);
    const file = await realpath(join(home, ...`${choice.file}${copy}`.split('/')));
    if (!isInside(home, file)) return refusal('the file lies outside the page');
    return { ok: true, bytes: new Uint8Array(await readFile(file)), type: choice.type };
  } catch (error) {
    return refusal(`the file cannot be read (${systemReason(error)})`);
  }
}

/** By the resolved way from one to the other, since `/page-evil` also begins with `/page`. */
function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function refusal(why: string): Refusal {
  return { ok: false, why };
}
