/** Hands things out smaller where the browser takes them so: the page as the build compressed it, long answers as they come. */
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AppFile, Refusal } from '../host/app-files.ts';
import { readServedFile, type ServedFolders } from '../host/served-files.ts';

/** Under this an answer fits one packet anyway. */
const leastBytes = 1_400;
/** Of eleven: a third of a dataset's size in two milliseconds, where the best would take two hundred. */
const quality = 5;

/** What goes beside the other headers. */
export const compressedHeaders = { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } as const;

export function takesBrotli(acceptEncoding: string | undefined): boolean {
  return /(^|[\s,])br(\s*[,;]|$)/.test(acceptEncoding ?? '');
}

/** A file as it is handed out, with what goes beside the other headers. */
export interface ServedFile extends AppFile {
  readonly headers: Readonly<Record<string, string>>;
}

/** The file as the build compressed it, or as it is where there is no such copy. */
export async function readSmallest(folders: ServedFolders, pathname: string): Promise<ServedFile | Refusal> {
  const small = await readServedFile(folders, pathname, '.br');
  return small.ok ? { ...small, headers: compressedHeaders } : readPlain(folders, pathname);
}

/** The file as it is. */
export async function readPlain(folders: ServedFolders, pathname: string): Promise<ServedFile | Refusal> {
  const plain = await readServedFile(folders, pathname);
  return plain.ok ? { ...plain, headers: {} } : plain;
}

const compressing = promisify(brotliCompress);

/** The text compressed, or `null` where that is not worth it. */
export async function compressed(text: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (text.length < leastBytes) return null;
  return new Uint8Array(await compressing(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
}
