/** Reads the text of one file of a dataset: JSON first, then its shape; every fault becomes a problem. */
import { findJsonFault } from './find-json-fault.ts';
import type { Problem } from './problem.ts';
import type { FileShape } from './schema.ts';
import { wordExpectation, wordIssue } from './word-issue.ts';
import { writePath } from './write-path.ts';

export type ParsedFile<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `file` is only its name, for the problems. A byte-order mark in front, as some editors write, is no fault. */
export function parseFile<T>(file: string, text: string, shape: FileShape<T>): ParsedFile<T> {
  const json = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!json.ok) return { ok: false, problems: [{ code: 'not-json', file, path: '', message: json.message }] };

  const shaped = shape.safeParse(json.value, { error: wordExpectation });
  if (shaped.success) return { ok: true, value: shaped.data };
  return {
    ok: false,
    problems: shaped.error.issues.map((issue) => ({
      code: 'wrong-shape',
      file,
      path: writePath(issue.path),
      message: wordIssue(issue, json.value),
    })),
  };
}

type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const fault = findJsonFault(text);
    if (fault === null) throw error;
    return { ok: false, message: `line ${fault.line}, column ${fault.column}: expected ${fault.expected}` };
  }
}
