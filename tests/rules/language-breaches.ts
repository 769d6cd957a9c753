/** Finds the turns of TypeScript that the house does without, each as one sentence with its place. */
import { parseSync, Visitor } from 'vite';

/** Answers what in a file's text breaks the rules on types, exports and state. */
export function languageBreaches(path: string, text: string): readonly string[] {
  const { program, comments } = parseSync(path, text);
  const found: string[] = [];
  const say = (offset: number, what: string) =>
    found.push(`${path}:${text.slice(0, offset).split('\n').length}: ${what}`);

  new Visitor({
    TSAnyKeyword({ start }) {
      say(start, 'any');
    },
    TSAsExpression({ start, typeAnnotation }) {
      if (text.slice(typeAnnotation.start, typeAnnotation.end) !== 'const') say(start, 'as without const');
    },
    TSTypeAssertion({ start }) {
      say(start, 'a type assertion');
    },
    TSNonNullExpression({ start }) {
      say(start, 'an exclamation mark instead of a check');
    },
    TSEnumDeclaration({ start }) {
      say(start, 'an enum');
    },
    TSModuleDeclaration({ start, kind }) {
      if (kind !== 'global') say(start, 'a namespace');
    },
    ExportDefaultDeclaration({ start }) {
      say(start, 'a default export');
    },
    ExportAllDeclaration({ start }) {
      say(start, 'an export passed on');
    },
    ExportNamedDeclaration({ start, source }) {
      if (source) say(start, 'an export passed on');
    },
  }).visit(program);

  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'VariableDeclaration' && declared.kind !== 'const') {
      say(declared.start, `a module-level ${declared.kind}`);
    }
  }
  for (const { value, start } of comments) {
    if (/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|oxlint-disable/.test(value)) {
      say(start, 'a suppression');
    }
  }
  return found;
}
