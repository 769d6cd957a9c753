/** Turns a complaint of a shape into one English sentence: what was expected and what was found. */
import { describeFound, quote, valueAt } from './describe-found.ts';
import type { RawShapeIssue, ShapeIssue } from './schema.ts';

const kindNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

/** The expectation of an issue for which the schema itself has no words. */
export function wordExpectation(issue: RawShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kindNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${oneOf(issue.values)}`;
    case 'invalid_union':
      return `expected ${oneOf('options' in issue && Array.isArray(issue.options) ? issue.options : [])}`;
    case 'too_small':
      return `expected at least ${issue.minimum}`;
    case 'too_big':
      return `expected at most ${issue.maximum}`;
    case 'unrecognized_keys':
      return 'expected only keys that the format has';
    default:
      return 'expected a value of the right form';
  }
}

/** The whole sentence, for an issue whose message is its expectation. */
export function wordIssue(issue: ShapeIssue, data: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `${issue.message}, found ${issue.keys.map(quote).join(', ')}`;
  }
  if (issue.code === 'invalid_key') {
    const expectation = issue.issues[0]?.message ?? issue.message;
    return `${expectation}, found the key ${quote(String(issue.path.at(-1)))}`;
  }
  return `${issue.message}, found ${describeFound(valueAt(data, issue.path))}`;
}

function oneOf(options: readonly unknown[]): string {
  const written = options.map((option) => JSON.stringify(option));
  return written.length === 1 ? String(written[0]) : `one of ${written.join(', ')}`;
}
