/** Packs PNG pictures of one icon into the files that Windows and macOS want; both formats hold PNG as it is. */

export interface IconPicture {
  /** Width and height in pixels. */
  readonly size: number;
  readonly png: Uint8Array;
}

/** For Windows: a table of pictures, then the pictures. A size of 256 is written as 0. */
export function icoOf(pictures: readonly IconPicture[]): Uint8Array {
  const table = Buffer.alloc(6 + 16 * pictures.length);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(pictures.length, 4);
  let offset = table.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    table.writeUInt8(size % 256, at);
    table.writeUInt8(size % 256, at + 1);
    table.writeUInt16LE(1, at + 4);
    table.writeUInt16LE(32, at + 6);
    table.writeUInt32LE(png.length, at + 8);
    table.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([table, ...pictures.map(({ png }) => png)]);
}

/** Apple's names of the sizes that hold PNG; some sizes have a second name, for screens of double density. */
const icnsNames: Readonly<Record<number, readonly string[]>> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** For macOS: blocks, each with a name of four letters and its length. Sizes without a name are left out. */
export function icnsOf(pictures: readonly IconPicture[]): Uint8Array {
  const blocks = pictures.flatMap(({ size, png }) => (icnsNames[size] ?? []).map((name) => block(name, png)));
  return block('icns', Buffer.concat(blocks));
}

function block(name: string, bytes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(8 + bytes.length, 4);
  return Buffer.concat([head, bytes]);
}
