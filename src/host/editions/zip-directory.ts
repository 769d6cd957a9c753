/**
 * Reads the directory of a `.zip` strictly, without inflating anything: only what a packed edition needs is understood.
 * Stops links, encryption, zip64, streamed and hidden parts, and entries that lie over one another, which is how small
 * bombs grow large; whatever two programs could read in two ways is refused. The form is PKWARE's APPNOTE 6.3. Long,
 * because what a record holds and what is refused of it belongs together.
 */
import { quote } from '../../dataset/describe-found.ts';
import { decodeText } from '../decode-text.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';

export interface ZipEntry {
  readonly name: string;
  /** Stored as it is, or deflated. */
  readonly method: 'stored' | 'deflated';
  /** Where its bytes begin and how many there are, as packed. */
  readonly start: number;
  readonly packedBytes: number;
  /** What it says to be once inflated. */
  readonly bytes: number;
  readonly crc32: number;
}

export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly problems: readonly EditionProblem[] };

const endBytes = 22;
const centralBytes = 46;
const localBytes = 30;
const signs = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const;
const absent16 = 0xffff;
const absent32 = 0xffffffff;
/** UTF-8 names and the two hints on how hard the packer tried; every other flag changes how the entry is read. */
const harmlessFlags = 0x0806;
const fileTypeMask = 0xf000;
const regularFile = 0x8000;

/** Something in the way, thrown inside this file alone and answered as a value. */
class Refused extends Error {
  readonly problem: EditionProblem;
  constructor(problem: EditionProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** `mostFiles` is asked before any entry is looked at; `name` is that of the `.zip`, for the problems. */
export function readZipDirectory(bytes: Uint8Array, name: string, mostFiles: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return { ok: true, entries: readEntries(view, name, mostFiles) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

function readEntries(view: DataView, zip: string, mostFiles: number): readonly ZipEntry[] {
  const refuse = (expected: string) =>
    new Refused(fileProblem('not-an-edition', zip, `expected ${expected}`));
  const end = view.byteLength - endBytes;
  if (end < 0 || view.getUint32(end, true) !== signs.end) {
    throw refuse('a whole .zip that ends with its directory; this one is cut off or something follows it');
  }
  const count = view.getUint16(end + 10, true);
  const directoryBytes = view.getUint32(end + 12, true);
  const directory = view.getUint32(end + 16, true);
  if (count === absent16 || directory === absent32 || directoryBytes === absent32) throw refuse('no zip64');
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0) throw refuse('one part');
  if (view.getUint16(end + 8, true) !== count) throw refuse('one count of entries');
  if (view.getUint16(end + 20, true) !== 0) throw refuse('no comment');
  if (count > mostFiles) {
    throw new Refused(fileProblem('too-large', zip, `expected at most ${mostFiles} files, found ${count}`));
  }
  if (directory + directoryBytes !== end) throw refuse('a directory right before its end');

  const placed: { readonly from: number; readonly entry: ZipEntry }[] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (at + centralBytes > end || view.getUint32(at, true) !== signs.central) {
      throw refuse(`${count} entries, found ${index}`);
    }
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + centralBytes + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > end) throw refuse('entries that end inside the directory');
    placed.push(readEntry(view, { at, nameBytes, extraBytes, directory }));
    at = next;
  }
  if (at !== end) throw refuse('nothing behind the last entry');

  let free = 0;
  for (const { from, entry } of placed.toSorted((one, other) => one.from - other.from)) {
    if (from !== free)
      throw refuse(`files one after another; ${quote(entry.name)} does not begin where it should`);
    free = entry.start + entry.packedBytes;
  }
  if (free !== directory) throw refuse('nothing between the last file and the directory');
  return placed.map(({ entry }) => entry);
}

interface CentralRecord {
  readonly at: number;
  readonly nameBytes: number;
  readonly extraBytes: number;
  readonly directory: number;
}

function readEntry(view: DataView, { at, nameBytes, extraBytes, directory }: CentralRecord) {
  const nameAt = at + centralBytes;
  const name = decodeText(bytesOf(view, nameAt, nameBytes));
  const refuse = (expected: string) =>
    new Refused(fileProblem('not-an-edition', name ?? 'a file', `expected ${expected}`));
  if (name === null) throw refuse('a name in UTF-8');

  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc32 = view.getUint32(at + 16, true);
  const packedBytes = view.getUint32(at + 20, true);
  const bytes = view.getUint32(at + 24, true);
  const from = view.getUint32(at + 42, true);
  if ((flags & 1) !== 0) throw refuse('a file that is not encrypted');
  if ((flags & ~harmlessFlags) !== 0) throw refuse('a file whose size stands before it, as "pack" writes it');
  if (method !== 0 && method !== 8) throw refuse(`a stored or deflated file, found method ${method}`);
  if ([packedBytes, bytes, from].includes(absent32)) throw refuse('no zip64');
  if (view.getUint16(at + 34, true) !== 0) throw refuse('a file in this part');
  if (method === 0 && packedBytes !== bytes) throw refuse('one size for a stored file');
  const type = (view.getUint32(at + 38, true) >>> 16) & fileTypeMask;
  if (type !== 0 && type !== regularFile) throw refuse('a plain file, found a link, a folder or a device');
  if (hasForeignExtra(view, nameAt + nameBytes, extraBytes)) throw refuse('no second name and no zip64');

  if (from + localBytes > directory || view.getUint32(from, true) !== signs.local) {
    throw refuse('the file where the directory says');
  }
  const localNameBytes = view.getUint16(from + 26, true);
  const start = from + localBytes + localNameBytes + view.getUint16(from + 28, true);
  if (start + packedBytes > directory) throw refuse('a file that ends before the directory');
  const agrees =
    view.getUint16(from + 6, true) === flags &&
    view.getUint16(from + 8, true) === method &&
    view.getUint32(from + 14, true) === crc32 &&
    view.getUint32(from + 18, true) === packedBytes &&
    view.getUint32(from + 22, true) === bytes &&
    decodeText(bytesOf(view, from + localBytes, localNameBytes)) === name;
  if (!agrees) throw refuse('the same name and sizes in the directory and at the file');
  const entry: ZipEntry = {
    name,
    method: method === 0 ? 'stored' : 'deflated',
    start,
    packedBytes,
    bytes,
    crc32,
  };
  return { from, entry };
}

/** Extra fields that would give the entry another size (zip64) or another name (Unicode path), or that are cut off. */
function hasForeignExtra(view: DataView, start: number, length: number): boolean {
  let at = start;
  while (at + 4 <= start + length) {
    const id = view.getUint16(at, true);
    if (id === 0x0001 || id === 0x7075) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return at !== start + length;
}

function bytesOf(view: DataView, start: number, length: number): Uint8Array {
  const inside = Math.max(0, Math.min(length, view.byteLength - start));
  return new Uint8Array(view.buffer, view.byteOffset + start, inside);
}
