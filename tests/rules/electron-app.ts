/** The Electron app as the checks of its hardening see it: its code taken apart, its page, its policy, its package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { securityHeaders } from '../../src/host/content-policy.ts';
import { fuses } from '../../src/package/fuses.ts';
import { filesUnder, projectFolder } from './source-modules.ts';

export interface Source {
  /** From `src` on. */
  readonly path: string;
  readonly text: string;
}

export interface Setting {
  readonly name: string;
  /** As it is written. */
  readonly value: string;
}

export interface Call {
  /** The last name: `handle` of `ipcMain.handle`. */
  readonly name: string;
  /** What stands before it, as it is written. */
  readonly of: string;
  readonly args: readonly string[];
}

export interface Code {
  readonly path: string;
  readonly settings: readonly Setting[];
  /** Calls and constructions. */
  readonly calls: readonly Call[];
  /** Texts, also the fixed parts of templates. */
  readonly words: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly tags: readonly string[];
  readonly imports: readonly string[];
}

export interface ElectronApp {
  readonly sources: readonly Source[];
  /** HTML files of the page. */
  readonly pages: readonly Source[];
  readonly policy: string;
  readonly electronVersion: string;
  /** Commands of the package. */
  readonly scripts: readonly string[];
  /** The switches that packaging sets into the program, by their numbers. */
  readonly fuses: Readonly<Record<string, unknown>>;
}

/** Only what runs in Electron: the loopback host is no part of it. */
const rooms = ['main', 'preload', 'bridge', 'host', 'renderer'];

/** Takes all of it apart at once, which is most of the work of the checks. */
export function electronApp(): ElectronApp {
  const sources = rooms.flatMap((room) => filesUnder(`src/${room}`).map((path) => `${room}/${path}`));
  const read = (ending: RegExp) =>
    sources
      .filter((path) => ending.test(path))
      .map((path) => ({ path, text: readFileSync(join(projectFolder, 'src', path), 'utf8') }));
  const code = read(/\.tsx?$/);
  for (const source of code) codeOf(source);
  return {
    sources: code,
    pages: read(/\.html$/),
    policy: securityHeaders()['Content-Security-Policy'] ?? '',
    electronVersion: packageJson.devDependencies.electron,
    scripts: Object.values(packageJson.scripts),
    fuses: { ...fuses },
  };
}

const taken = new WeakMap<Source, Code>();

/** The same source is taken apart once. */
export function codeOf(source: Source): Code {
  const known = taken.get(source);
  if (known !== undefined) return known;
  const code = takeApart(source);
  taken.set(source, code);
  return code;
}

function takeApart({ path, text }: Source): Code {
  const parsed = parseSync(path, text);
  const [fault] = parsed.errors;
  if (fault) throw new Error(`${path} does not parse: ${fault.message}`);
  const settings: Setting[] = [];
  const calls: Call[] = [];
  const words: string[] = [];
  const names = new Set<string>();
  const tags: string[] = [];
  const written = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end);
  const call = (
    callee: { readonly start: number; readonly end: number },
    args: readonly { readonly start: number; readonly end: number }[],
  ) => {
    const [, of = '', name = ''] = /^(?:([\s\S]*?)\??\.)?\s*([\w$#]+)$/.exec(written(callee)) ?? [];
    calls.push({ name, of, args: args.map(written) });
  };
  new Visitor({
    Property({ key, value }) {
      settings.push({ name: written(key).replace(/^['"]|['"]$/g, ''), value: written(value) });
    },
    AssignmentExpression({ left, right }) {
      settings.push({ name: written(left).replace(/^[\s\S]*\./, ''), value: written(right) });
    },
    CallExpression({ callee, arguments: args }) {
      call(callee, args);
    },
    NewExpression({ callee, arguments: args }) {
      call(callee, args);
    },
    Literal({ value }) {
      if (typeof value === 'string') words.push(value);
    },
    TemplateElement({ value }) {
      words.push(value.cooked ?? value.raw);
    },
    Identifier({ name }) {
      names.add(name);
    },
    JSXOpeningElement(element) {
      tags.push(written(element));
    },
  }).visit(parsed.program);
  const imports = [
    ...parsed.module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...parsed.module.dynamicImports.map(({ moduleRequest }) =>
      written(moduleRequest).replace(/^['"`]|['"`]$/g, ''),
    ),
  ];
  return { path, settings, calls, words, names, tags, imports };
}
