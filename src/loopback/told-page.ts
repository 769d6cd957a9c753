/** Hands out the page with what it is to show laid into it, so that it need not come back to ask. */
import type { Answer } from '../bridge/contract.ts';
import { toldElement } from '../bridge/told.ts';
import type { Refusal } from '../host/app-files.ts';
import { readServedFile, type ServedFolders } from '../host/served-files.ts';
import { compressed, compressedHeaders, type ServedFile } from './compress.ts';

export interface ToldPage {
  readonly plain: ServedFile;
  readonly small: ServedFile;
}

/** What is handed out for an answer stays the same, and is compressed once: the host has one answer until it has another. */
export function keepToldPage(
  folders: ServedFolders,
): (start: Answer<unknown>) => Promise<ToldPage | Refusal> {
  const kept = new WeakMap<Answer<unknown>, ToldPage>();
  return async (start) => {
    const known = kept.get(start);
    if (known) return known;
    const file = await readServedFile(folders, '/index.html');
    if (!file.ok) return file;
    const text = Buffer.from(file.bytes)
      .toString()
      .replace('</body>', () => `${toldElement(start)}</body>`);
    const plain = { ...file, bytes: new TextEncoder().encode(text), headers: {} };
    const bytes = await compressed(text);
    const page = { plain, small: bytes === null ? plain : { ...file, bytes, headers: compressedHeaders } };
    kept.set(start, page);
    return page;
  };
}
