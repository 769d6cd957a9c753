/** Reads the flags of the tour, or says in one line what is wrong with them. */
import { parseArgs } from 'node:util';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type TourFlags =
  | {
      readonly ok: true;
      readonly out: string;
      readonly sizes: readonly Size[];
      /** The pictures of the operator's guide, in place of every scene. */
      readonly guide: boolean;
    }
  | { readonly ok: false; readonly message: string };

const landscape: Size = { width: 1920, height: 1080 };
const portrait: Size = { width: 1080, height: 1920 };
const usage = 'npm run tour -- --out DIR [--portrait] [--size WIDTHxHEIGHT] [--guide]';

/** `--portrait` adds the upright stage to the lying one; `--size` takes the place of both; `--guide` takes the pictures of the guide instead. */
export function parseTourFlags(args: readonly string[]): TourFlags {
  const options = {
    out: { type: 'string' },
    portrait: { type: 'boolean' },
    size: { type: 'string' },
    guide: { type: 'boolean' },
  } as const;
  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const stray = tokens.find((token) => token.kind !== 'option' || !(token.name in options));
  if (stray) return { ok: false, message: `Unknown argument ${args[stray.index]}: ${usage}` };
  const { out, size } = values;
  const guide = values.guide === true;
  if (typeof out !== 'string' || out === '')
    return { ok: false, message: `No folder for the pictures: ${usage}` };
  if (size === undefined) {
    return { ok: true, out, guide, sizes: values.portrait ? [landscape, portrait] : [landscape] };
  }
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(String(size)) ?? [];
  if (!width || !height) return { ok: false, message: `Not a size, such as 1280x720: ${usage}` };
  return { ok: true, out, guide, sizes: [{ width: Number(width), height: Number(height) }] };
}
