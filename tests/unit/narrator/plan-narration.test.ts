import { expect, test } from 'vitest';
import type { Clip } from '../../../src/dataset/narration-file.ts';
import { planNarration } from '../../../src/narrator/plan-narration.ts';

const wanted = (text: string, mark = 'same') => ({ name: 'line', text, mark });
const clip = (text: string, rest: Partial<Clip> = {}): Clip => ({
  ...{ text, file: `${text}.opus`, seconds: 1, sentences: [0], mark: 'same' },
  ...rest,
});
const everywhere = () => true;

test('makes what is new and keeps what is as it was', () => {
  const plan = planNarration([wanted('old'), wanted('new')], [clip('old')], everywhere);
  expect(plan.keep).toEqual([clip('old')]);
  expect(plan.make).toMatchObject([{ text: 'new', file: 'line.opus' }]);
});

test('makes anew, in the same file, what is said otherwise now or has lost its file', () => {
  const clips = [clip('said', { file: 'a.opus' }), clip('lost', { file: 'b.opus' })];
  const plan = planNarration([wanted('said', 'other'), wanted('lost')], clips, (file) => file !== 'b.opus');
  expect(plan.make.map(({ text, file }) => [text, file])).toEqual([
    ['said', 'a.opus'],
    ['lost', 'b.opus'],
  ]);
});

test("never overwrites a person's recording", () => {
  const recorded = clip('said', { human: 'A Reader' });
  const plan = planNarration([wanted('said', 'other')], [recorded], everywhere);
  expect(plan).toMatchObject({ make: [], keep: [recorded] });
});

test('tells of clips whose text is gone', () => {
  expect(planNarration([], [clip('gone')], everywhere).leftOver).toEqual([clip('gone')]);
});

test('gives two texts of one name two files', () => {
  const files = planNarration([wanted('one'), wanted('two')], [], everywhere).make.map(({ file }) => file);
  expect(files[0]).toBe('line.opus');
  expect(files[1]).toMatch(/^line-[0-9a-f]{8}\.opus$/);
});
