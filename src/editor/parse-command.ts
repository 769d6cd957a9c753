/** Reads the words behind `npm run dataset --`, or says in one line what is wrong with them. */

export type Command =
  | { readonly does: 'check'; readonly folder: string }
  /** `null` stands for the usual folder. */
  | { readonly does: 'schema'; readonly out: string | null };

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string };

const usage = 'expected "check DIR" or "schema [--out DIR]"';

export function parseCommand(args: readonly string[]): ParsedCommand {
  const [name, ...rest] = args;
  if (name === undefined) return refuse(`${usage}, found nothing`);
  if (name === 'check') return parseCheck(rest);
  if (name === 'schema') return parseSchema(rest);
  return refuse(`${usage}, found "${name}"`);
}

function parseCheck(rest: readonly string[]): ParsedCommand {
  const flag = rest.find(isFlag);
  if (flag !== undefined) return refuse(`check: expected no flag, found "${flag}"`);
  const [folder, ...more] = rest;
  if (folder === undefined || folder === '') return refuse('check: expected a folder, found nothing');
  if (more.length > 0) return refuse(`check: expected one folder, found "${more[0]}" behind it`);
  return { ok: true, command: { does: 'check', folder } };
}

function parseSchema(rest: readonly string[]): ParsedCommand {
  const [first, ...more] = rest;
  if (first === undefined) return { ok: true, command: { does: 'schema', out: null } };
  const [flag, ...glued] = first.split('=');
  if (flag !== '--out') return refuse(`schema: expected "--out DIR" or nothing, found "${first}"`);
  const [out, ...left] = glued.length > 0 ? [glued.join('='), ...more] : more;
  if (out === undefined || out === '' || isFlag(out)) return refuse('schema: expected a folder behind --out');
  if (left.length > 0) return refuse(`schema: expected nothing behind the folder, found "${left[0]}"`);
  return { ok: true, command: { does: 'schema', out } };
}

function isFlag(word: string): boolean {
  return word.startsWith('-');
}

function refuse(message: string): ParsedCommand {
  return { ok: false, message };
}
