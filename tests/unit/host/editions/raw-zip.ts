/** Writes a `.zip` byte by byte, so that a test can lie in any field of it. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array;
  readonly deflated?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** In the directory and at the file; what it is in truth unless told otherwise. */
  readonly bytes?: number;
  readonly packedBytes?: number;
  readonly crc?: number;
  readonly externalAttributes?: number;
  readonly extra?: Uint8Array;
  /** At the file alone. */
  readonly localName?: string;
  readonly localBytes?: number;
  /** Where the directory says the file begins. */
  readonly from?: number;
  readonly part?: number;
}

export interface RawEnd {
  readonly count?: number;
  readonly countHere?: number;
  readonly part?: number;
  readonly directory?: number;
  readonly directoryBytes?: number;
  readonly comment?: string;
  /** Bytes between the last file and the directory. */
  readonly gap?: Uint8Array;
}

export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const data = entry.deflated ? deflateRawSync(entry.content) : Buffer.from(entry.content);
    const extra = Buffer.from(entry.extra ?? []);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0x0800, 2);
    fields.writeUInt16LE(entry.method ?? (entry.deflated ? 8 : 0), 4);
    fields.writeUInt32LE(entry.crc ?? crc32(entry.content), 10);
    fields.writeUInt32LE(entry.packedBytes ?? data.length, 14);
    fields.writeUInt32LE(entry.bytes ?? entry.content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    fields.writeUInt16LE(extra.length, 24);
    const localFields = Buffer.from(fields);
    localFields.writeUInt16LE(localName.length, 22);
    localFields.writeUInt16LE(0, 24);
    if (entry.localBytes !== undefined) localFields.writeUInt32LE(entry.localBytes, 18);
    locals.push(sign(0x04034b50), localFields, localName, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt16LE(entry.part ?? 0, 2);
    rest.writeUInt32LE(entry.externalAttributes ?? 0, 6);
    rest.writeUInt32LE(entry.from ?? at, 10);
    centrals.push(sign(0x02014b50), Buffer.from([20, 3]), fields, rest, name, extra);
    at += 30 + localName.length + data.length;
  }
  const gap = Buffer.from(end.gap ?? []);
  const directory = Buffer.concat(centrals);
  const last = Buffer.alloc(18);
  last.writeUInt16LE(end.part ?? 0, 0);
  last.writeUInt16LE(end.countHere ?? end.count ?? entries.length, 4);
  last.writeUInt16LE(end.count ?? entries.length, 6);
  last.writeUInt32LE(end.directoryBytes ?? directory.length, 8);
  last.writeUInt32LE(end.directory ?? at + gap.length, 12);
  last.writeUInt16LE((end.comment ?? '').length, 16);
  const zip = Buffer.concat([
    ...locals,
    gap,
    directory,
    sign(0x06054b50),
    last,
    Buffer.from(end.comment ?? ''),
  ]);
  return new Uint8Array(zip);
}

function sign(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
