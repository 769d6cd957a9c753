/**
 * Finds where a text stops being JSON. `JSON.parse` names a position for some faults only, and in words that change
 * from engine to engine; an editor needs line and column for every fault.
 */

/** Line and column count from 1; a column is a UTF-16 unit, as editors count. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

type Awaited = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'nothing';

const expectations: Readonly<Record<Awaited, string>> = {
  value: 'a value',
  'first value': 'a value or ]',
  key: 'a key in double quotation marks',
  'first key': 'a key in double quotation marks or }',
  colon: 'a colon',
  comma: 'a comma or the closing bracket',
  nothing: 'nothing more',
};

const blank = /[ \t\n\r]*/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Answers the first fault of a text, or `null` where it is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  const afterValue = (): Awaited => (open.length === 0 ? 'nothing' : 'comma');
  let awaited: Awaited = 'value';
  let at = skip(blank, text, 0);

  while (at < text.length) {
    const sign = text.charAt(at);
    const awaitsKey: boolean = awaited === 'key' || awaited === 'first key';
    const awaitsValue: boolean = awaited === 'value' || awaited === 'first value';
    let next = at + 1;

    if (sign === '"' && (awaitsKey || awaitsValue)) {
      next = endOfString(text, at);
      if (next < 0) return fault(text, -next, stringExpectation(text.charAt(-next)));
      awaited = awaitsKey ? 'colon' : afterValue();
    } else if ((sign === '{' || sign === '[') && awaitsValue) {
      open.push(sign);
      awaited = sign === '{' ? 'first key' : 'first value';
    } else if (closes(sign, open.at(-1)) && awaited !== 'key' && awaited !== 'value' && awaited !== 'colon') {
      open.pop();
      awaited = afterValue();
    } else if (sign === ':' && awaited === 'colon') {
      awaited = 'value';
    } else if (sign === ',' && awaited === 'comma') {
      awaited = open.at(-1) === '{' ? 'key' : 'value';
    } else if (awaitsValue && skip(scalar, text, at) > at) {
      next = skip(scalar, text, at);
      awaited = afterValue();
    } else {
      return fault(text, at, expectations[awaited]);
    }
    at = skip(blank, text, next);
  }
  return awaited === 'nothing' ? null : fault(text, at, expectations[awaited]);
}

function closes(sign: string, open: string | undefined): boolean {
  return (sign === '}' && open === '{') || (sign === ']' && open === '[');
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Where a string that opens at `start` ends; where it is at fault, that place below zero. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return -at;
    const after = sign === '\\' ? skip(escapeSequence, text, at) : at + 1;
    if (after === at) return -at;
    at = after;
  }
  return -at;
}

function stringExpectation(sign: string): string {
  return sign === '\\'
    ? 'an escape that JSON has, such as \\" or \\n'
    : 'a double quotation mark that ends the text in one line';
}

function fault(text: string, offset: number, expected: string): JsonFault {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, expected };
}
