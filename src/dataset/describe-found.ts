/** Says in a few words what stands where something else was expected. */

/** A quoted text is cut here: the message is one line for an operator. */
const longestQuote = 60;

/** Answers such as `nothing`, `"5"`, `3`, `an empty list`. */
export function describeFound(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (found === '') return 'an empty text';
  if (typeof found === 'string') return quote(found);
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : 'a list';
  if (typeof found === 'object' && found !== null) return 'an object';
  return String(found);
}

/** A text in quotation marks on one line, cut where it is long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
}

/** Looks up the value at a path; `undefined` where the path leads nowhere. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? Reflect.get(here, key)
        : undefined,
    data,
  );
}
