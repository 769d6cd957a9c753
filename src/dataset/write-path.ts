/** Writes the path to a value inside a file the way an editor reads it: `facts[2].claims[0].value.amount`. */

/** Keys that are not plain words or ids are put in brackets and quotation marks, so that the path stays readable. */
export function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`;
    const name = String(key);
    if (!/^[\w$-]+$/.test(name)) return `${written}[${JSON.stringify(name)}]`;
    return written === '' ? name : `${written}.${name}`;
  }, '');
}
