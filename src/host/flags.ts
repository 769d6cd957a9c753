/** Reads the flags that `npm start` and both hosts take, or says in one line what is wrong with them. */
import { flagTokens } from './flag-tokens.ts';
import { oneLine } from './one-line.ts';

export interface Flags {
  /** `null` where nobody asked: the first host that works is taken. */
  readonly host: 'electron' | 'loopback' | null;
  /** 0 means any free port; `null` means the usual one. */
  readonly port: number | null;
  /** False where the loopback host is only to serve its address. */
  readonly browser: boolean;
  /** Program of a browser of the Chromium family to carry the loopback host, whether or not a display is found. */
  readonly browserProgram: string | null;
  /** A window with a frame in place of the whole screen. */
  readonly windowed: boolean;
  /** Begins a talk at once; whoever stands at the machine may present. */
  readonly present: boolean;
  /** Folder of a dataset to show in place of the shipped one. */
  readonly dataset: string | null;
  /** Folder for settings and journal in place of the usual one. */
  readonly dataDir: string | null;
  /** Folder in which each folder is a stick, in place of where this system shows them. */
  readonly sticks: string | null;
}

export type ParsedFlags =
  | { readonly ok: true; readonly flags: Flags }
  | { readonly ok: false; readonly message: string };

const options = {
  host: { type: 'string' },
  port: { type: 'string' },
  'no-browser': { type: 'boolean' },
  browser: { type: 'string' },
  windowed: { type: 'boolean' },
  present: { type: 'boolean' },
  dataset: { type: 'string' },
  'data-dir': { type: 'string' },
  sticks: { type: 'string' },
} as const;

const expected: Readonly<Record<keyof typeof options, string>> = {
  host: 'electron or loopback',
  port: '0 (any free one) or a number from 1024 to 65535',
  'no-browser': 'no value',
  browser: 'a program',
  windowed: 'no value',
  present: 'no value',
  dataset: 'a folder',
  'data-dir': 'a folder',
  sticks: 'a folder',
};

const known =
  '--host, --port, --no-browser, --browser, --windowed, --present, --dataset, --data-dir, --sticks';

/** @param args what stands behind the program's own name. A flag is written `--flag value` or `--flag=value`. */
export function parseFlags(args: readonly string[]): ParsedFlags {
  const given = new Map<string, string>();
  for (const token of flagTokens(args, options)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return refusal(`Stray word ${quoted(token.value)}: expected ${known}.`);
    if (!isKnown(token.name)) return refusal(`Unknown flag ${oneLine(token.rawName)}: expected ${known}.`);
    if (given.has(token.name)) return refusal(`Flag --${token.name} is given twice: expected it once.`);
    const complaint = complaintAbout(token.name, token.value, token.inlineValue === true);
    if (complaint !== null) return refusal(complaint);
    given.set(token.name, token.value ?? '');
  }
  const port = given.get('port');
  const host = given.get('host');
  return {
    ok: true,
    flags: {
      host: host === 'electron' || host === 'loopback' ? host : null,
      port: port === undefined ? null : Number(port),
      browser: !given.has('no-browser'),
      browserProgram: given.get('browser') ?? null,
      windowed: given.has('windowed'),
      present: given.has('present'),
      dataset: given.get('dataset') ?? null,
      dataDir: given.get('data-dir') ?? null,
      sticks: given.get('sticks') ?? null,
    },
  };
}

function isKnown(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}

function complaintAbout(name: keyof typeof options, value: string | undefined, inline: boolean) {
  const wanted = `Flag --${name}: expected ${expected[name]}`;
  if (options[name].type === 'boolean')
    return value === undefined ? null : `${wanted}, found ${quoted(value)}.`;
  // `--dataset --windowed` is a forgotten folder, not a folder of that name.
  if (value === undefined || value === '' || (!inline && value.startsWith('-'))) {
    return `${wanted}, found nothing.`;
  }
  if (name === 'host' && value !== 'electron' && value !== 'loopback')
    return `${wanted}, found ${quoted(value)}.`;
  if (name === 'port' && !isPort(value)) return `${wanted}, found ${quoted(value)}.`;
  if (value.includes('\0')) return `${wanted}, found ${quoted(value)}.`;
  return null;
}

function isPort(value: string): boolean {
  if (value === '0') return true;
  return /^[1-9]\d{3,4}$/.test(value) && Number(value) >= 1024 && Number(value) <= 65_535;
}

function quoted(value: string): string {
  return `"${oneLine(value)}"`;
}

function refusal(message: string): ParsedFlags {
  return { ok: false, message };
}
