import { expect, test } from 'vitest';
import { catchFaults, sentenceOf } from '../../../src/main/catch-faults.ts';

test('reports what nobody caught, and stops nothing', () => {
  const listeners = new Map<string, (thrown: unknown) => void>();
  const faults: string[] = [];
  catchFaults(
    { on: (event, listener) => listeners.set(event, listener) },
    { note: () => undefined, fault: (sentence) => faults.push(sentence) },
  );
  listeners.get('uncaughtException')?.(new RangeError('too far'));
  listeners.get('unhandledRejection')?.('no');
  expect(faults).toEqual(['A fault nobody caught: RangeError: too far', "A refusal nobody caught: 'no'"]);
});

test.each([
  [new Error('gone'), 'Error: gone'],
  ['words', "'words'"],
  [undefined, 'undefined'],
  [null, 'null'],
  [{ code: 7 }, '{ code: 7 }'],
])('puts %j into one line', (thrown, sentence) => expect(sentenceOf(thrown)).toBe(sentence));
