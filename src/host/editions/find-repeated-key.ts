/** Finds a key that stands twice in one object of a JSON text: `JSON.parse` would keep the second and say nothing. */

/** Takes text that is JSON. Answers the path of the first repeated key, such as `claims.voters-article`, or `null`. */
export function findRepeatedKey(text: string): readonly string[] | null {
  const open: { readonly keys: Set<string> | null; key: string }[] = [];
  let awaitsKey = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const here = open.at(-1);
    if (token === '{' || token === '[') {
      open.push({ keys: token === '{' ? new Set() : null, key: '' });
      awaitsKey = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      awaitsKey = false;
    } else if (token === ',') {
      awaitsKey = here?.keys !== null;
    } else if (token === ':') {
      awaitsKey = false;
    } else if (awaitsKey && here?.keys) {
      // By what it means: "\u0061" and "a" are one key.
      here.key = String(JSON.parse(token));
      if (here.keys.has(here.key)) return open.filter(({ keys }) => keys !== null).map(({ key }) => key);
      here.keys.add(here.key);
    }
  }
  return null;
}
