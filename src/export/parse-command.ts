/** Reads the words behind `npm run export --` and `npm run handout --`, or says in one line what is wrong with them. */
import { flagTokens } from '../host/flag-tokens.ts';

export interface Command {
  readonly makes: 'walkthrough' | 'handout';
  readonly out: string;
  /** `null` takes the shipped one. */
  readonly dataset: string | null;
  /** Of the handout; the walkthrough speaks all of them. */
  readonly language: string | null;
}

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string };

type Flag = 'out' | 'dataset' | 'language';

interface Usage {
  readonly flags: readonly Flag[];
  readonly line: string;
}

const options = {
  out: { type: 'string' },
  dataset: { type: 'string' },
  language: { type: 'string' },
} as const;
const expected: Readonly<Record<Flag, string>> = { out: 'a file', dataset: 'a folder', language: 'a code' };
const walkthrough: Usage = {
  flags: ['out', 'dataset'],
  line: 'npm run export -- --out FILE [--dataset DIR]',
};
const handout: Usage = {
  flags: ['out', 'dataset', 'language'],
  line: 'npm run handout -- --language CODE --out FILE [--dataset DIR]',
};

/** @param args the first word says what is made; the scripts of the project write it. */
export function parseCommand([makes, ...args]: readonly string[]): ParsedCommand {
  if (makes !== 'walkthrough' && makes !== 'handout') {
    return { ok: false, message: `expected walkthrough or handout, found "${makes ?? ''}"` };
  }
  const usage = makes === 'walkthrough' ? walkthrough : handout;
  const given = readFlags(args, usage);
  if (typeof given === 'string') return { ok: false, message: `${given}; usage: ${usage.line}` };
  const flag = (name: Flag) => given.get(name) ?? null;
  const [out, dataset, language] = [flag('out') ?? '', flag('dataset'), flag('language')];
  return { ok: true, command: { makes, out, dataset, language } };
}

/** A sentence where the words do not fit. */
function readFlags(args: readonly string[], { flags }: Usage): ReadonlyMap<Flag, string> | string {
  const given = new Map<Flag, string>();
  for (const token of flagTokens(args, options)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return `stray word "${token.value}"`;
    const { rawName, value, inlineValue } = token;
    const name = flags.find((flag) => flag === token.name);
    if (name === undefined) return `unknown flag "${rawName}"`;
    if (given.has(name)) return `expected --${name} once`;
    // `--out --dataset` is a forgotten name, not a file that is called --dataset.
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
      return `expected ${expected[name]} behind --${name}`;
    }
    given.set(name, value);
  }
  if (!given.has('out')) return 'expected --out FILE';
  if (flags.includes('language') && !given.has('language')) return 'expected --language CODE';
  return given;
}
