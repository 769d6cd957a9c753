/** Reads one source file as what it imports, what it exports again and which names it mentions. */
import { dirname, join } from 'node:path/posix';
import { parseSync, Visitor } from 'vite';

export interface ModuleImport {
  /** A path inside `src` without its ending, `node`, or the name of a package. */
  readonly target: string;
  readonly typesOnly: boolean;
  readonly line: number;
}

export interface Mention {
  /** A name such as `fetch`, or an owner and a property such as `Math.random`. */
  readonly name: string;
  readonly line: number;
}

export interface Module {
  /** Path inside `src`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ModuleImport[];
  readonly mentions: readonly Mention[];
}

/** Answers the module; a file that does not parse is a bug in the file and throws. */
export function readModule(path: string, text: string): Module {
  const parsed = parseSync(path, text);
  const [fault] = parsed.errors;
  if (fault) throw new Error(`${path} does not parse: ${fault.message}`);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const imports: ModuleImport[] = [];
  const add = (specifier: string, typesOnly: boolean, offset: number) =>
    imports.push({ target: targetOf(path, specifier), typesOnly, line: lineOf(offset) });

  for (const { moduleRequest, entries, start } of parsed.module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType), start);
  }
  for (const { entries, start } of parsed.module.staticExports) {
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) add(moduleRequest.value, isType, start);
  }
  for (const { moduleRequest, start } of parsed.module.dynamicImports) {
    add(text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''), false, start);
  }

  const mentions: Mention[] = [];
  const mention = (name: string, offset: number) => mentions.push({ name, line: lineOf(offset) });
  const propertyNames = new Set<number>();
  new Visitor({
    TSImportType(node) {
      add(node.source.value, true, node.start);
    },
    MemberExpression({ computed, object, property }) {
      if (computed || !('name' in property)) return;
      propertyNames.add(property.start);
      mention(`${object.type === 'Identifier' ? object.name : ''}.${property.name}`, property.start);
    },
    Property({ computed, shorthand, key }) {
      if (!computed && !shorthand) propertyNames.add(key.start);
    },
    TSPropertySignature({ key }) {
      propertyNames.add(key.start);
    },
    TSMethodSignature({ key }) {
      propertyNames.add(key.start);
    },
    Identifier({ name, start }) {
      if (!propertyNames.has(start)) mention(name, start);
    },
    JSXAttribute({ name, start }) {
      if (name.type === 'JSXIdentifier') mention(name.name, start);
    },
  }).visit(parsed.program);
  return { path, text, imports, mentions };
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return join(dirname(path), specifier).replace(/\.tsx?$/, '');
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
