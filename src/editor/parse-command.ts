/** Reads the words behind `npm run dataset --`, or says in one line what is wrong with them. */
import { type Usage, usageLine, usages } from './usages.ts';

export type Command =
  | { readonly does: 'check'; readonly folder: string }
  /** `null` stands for the usual folder. */
  | { readonly does: 'schema'; readonly out: string | null }
  /** `madeOn` is a day; `null` takes the one on which the dataset was checked. */
  | { readonly does: 'pack'; readonly folder: string; readonly out: string; readonly madeOn: string | null }
  | { readonly does: 'sign'; readonly file: string; readonly key: string }
  | { readonly does: 'keygen'; readonly out: string }
  | { readonly does: 'verify'; readonly source: string; readonly trust: readonly string[] }
  | { readonly does: 'diff'; readonly before: string; readonly after: string };

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string };

export function parseCommand(args: readonly string[]): ParsedCommand {
  const [name, ...rest] = args;
  const known = Object.keys(usages).join(', ');
  if (name === undefined) return refuse(`expected one of ${known}, found nothing`);
  const usage = Object.hasOwn(usages, name) ? usages[name] : undefined;
  if (usage === undefined) return refuse(`expected one of ${known}, found "${name}"`);
  const words = readWords(rest, usage);
  const command = typeof words === 'string' ? words : commandOf(name, words);
  return typeof command === 'string'
    ? refuse(`${name}: ${command}; usage: ${usageLine(name, usage)}`)
    : { ok: true, command };
}

interface Words {
  readonly places: readonly string[];
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** A sentence where the words do not fit. A flag is written `--flag value` or `--flag=value`. */
function readWords(rest: readonly string[], usage: Usage): Words | string {
  const places: string[] = [];
  const flags = new Map<string, string[]>();
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    if (!word.startsWith('-')) {
      if (word === '') return 'expected a name, found an empty one';
      places.push(word);
      continue;
    }
    const [flag = '', ...glued] = word.split('=');
    const form = usage.flags[flag];
    if (form === undefined) return `unknown flag "${flag}"`;
    if (glued.length === 0) index += 1;
    const value = glued.length > 0 ? glued.join('=') : (rest[index] ?? '');
    // `--out --key` is a forgotten name, not a file that is called --key.
    if (value === '' || (glued.length === 0 && value.startsWith('-'))) {
      return `expected ${form.value} behind ${flag}`;
    }
    const given = flags.get(flag) ?? [];
    if (given.length > 0 && !form.many) return `expected ${flag} once`;
    flags.set(flag, [...given, value]);
  }
  if (places.length > usage.places.length) return `stray word "${places[usage.places.length]}"`;
  const missing = usage.places[places.length];
  if (missing !== undefined) return `expected ${missing}, found nothing`;
  const needed = Object.entries(usage.flags).find(([flag, { needed: is }]) => is && !flags.has(flag));
  return needed === undefined ? { places, flags } : `expected ${needed[0]} ${needed[1].value}`;
}

function commandOf(name: string, { places, flags }: Words): Command | string {
  const [first = '', second = ''] = places;
  const flag = (wanted: string) => flags.get(wanted)?.[0] ?? null;
  switch (name) {
    case 'check':
      return { does: 'check', folder: first };
    case 'schema':
      return { does: 'schema', out: flag('--out') };
    case 'pack': {
      const madeOn = flag('--made-on');
      if (madeOn !== null && !isDay(madeOn))
        return `expected a day YYYY-MM-DD behind --made-on, found "${madeOn}"`;
      return { does: 'pack', folder: first, out: flag('--out') ?? '', madeOn };
    }
    case 'sign':
      return { does: 'sign', file: first, key: flag('--key') ?? '' };
    case 'keygen':
      return { does: 'keygen', out: flag('--out') ?? '' };
    case 'verify':
      return { does: 'verify', source: first, trust: flags.get('--trust') ?? [] };
    default:
      return { does: 'diff', before: first, after: second };
  }
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
  );
}

function refuse(message: string): ParsedCommand {
  return { ok: false, message };
}
