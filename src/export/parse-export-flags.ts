/** Reads the flags of the export, or says in one line what is wrong with them. */
import { parseArgs } from 'node:util';

export type ExportFlags =
  | {
      readonly ok: true;
      readonly out: string;
      /** `null` takes the shipped one. */
      readonly dataset: string | null;
    }
  | { readonly ok: false; readonly message: string };

const options = { out: { type: 'string' }, dataset: { type: 'string' } } as const;
const expected = { out: 'a file', dataset: 'a folder' } as const;
const usage = 'usage: npm run export -- --out FILE [--dataset DIR]';

export function parseExportFlags(args: readonly string[]): ExportFlags {
  // Not strict: parseArgs would word its complaints for programmers. Its tokens are checked here instead.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return refuse(`stray word "${token.value}"`);
    const { name, rawName, value, inlineValue } = token;
    if (!isKnown(name)) return refuse(`unknown flag "${rawName}"`);
    if (given.has(name)) return refuse(`expected --${name} once`);
    // `--out --dataset` is a forgotten name, not a file that is called --dataset.
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
      return refuse(`expected ${expected[name]} behind --${name}`);
    }
    given.set(name, value);
  }
  const out = given.get('out');
  if (out === undefined) return refuse('expected --out FILE');
  return { ok: true, out, dataset: given.get('dataset') ?? null };
}

function isKnown(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}

function refuse(complaint: string): ExportFlags {
  return { ok: false, message: `${complaint}; ${usage}` };
}
