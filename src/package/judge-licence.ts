/** Decides whether a package under a licence may be shipped: permissive licences only, by name. */

const allowed: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Unlicense', 'CC0-1.0', 'Zlib', 'Python-2.0'],
  // Faces: the licence asks that they are not sold alone, which nobody does here.
  'OFL-1.1',
]);

/** @param expression as SPDX writes it: names with `OR`, `AND` and brackets; `undefined` where a package names none. */
export function mayShip(expression: string | undefined): boolean {
  if (expression === undefined) return false;
  const bare = expression.trim();
  const inner = /^\(([^()]*)\)$/.exec(bare)?.[1];
  if (inner !== undefined) return mayShip(inner);
  // What is nested deeper is read by a person, not guessed.
  if (/[()]/.test(bare)) return false;
  return bare
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((name) => allowed.has(name.trim())));
}
