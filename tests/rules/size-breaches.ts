/** Says whether a source file is longer than the house allows. */

/** Past this a file says in its header why it is long. */
export const longLines = 150;
/** No reason is good enough past this. */
export const longestLines = 250;

/** Answers at most one sentence. The header is the comment that a file starts with. */
export function sizeBreaches(path: string, text: string): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= longLines) return [];
  if (lines > longestLines) return [`${path}: ${lines} lines, and ${longestLines} is the end`];
  const header = /^\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? '';
  return /\b(because|long|lines|one place|belongs together|stands together)\b/i.test(header)
    ? []
    : [`${path}: ${lines} lines, and its header does not say why`];
}
