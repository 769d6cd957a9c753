import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse-dataset.ts';
import { datasetFiles, withText } from '../../builders/dataset.ts';

const clip = { text: 'Next', file: 'next.opus', seconds: 1, sentences: [0], mark: '0123456789abcdef' };
const parsed = (narration: object) =>
  parseDataset(datasetFiles(withText('narration.json', JSON.stringify(narration))));
const pathsOf = (narration: object) => {
  const result = parsed(narration);
  return result.ok ? [] : result.problems.map(({ file, path }) => `${file} ${path}`);
};
const english = (...clips: readonly object[]) => ({ en: { synthetic: 'a program', clips } });

test('a dataset without sound is whole, and one with sound carries it', () => {
  const silent = parseDataset(datasetFiles());
  expect(silent.ok && silent.narration).toEqual({});
  const spoken = parsed(english(clip));
  expect(spoken.ok && spoken.narration.en?.clips).toEqual([clip]);
});

test.each([
  ['a language that the dataset lacks', { xx: { synthetic: 'a program', clips: [] } }, 'xx'],
  ['a text twice', english(clip, { ...clip, file: 'other.opus' }), 'en.clips[1].text'],
  ['a file twice', english(clip, { ...clip, text: 'Back' }), 'en.clips[1].file'],
  ['offsets that fall', english({ ...clip, sentences: [0.5, 0.2] }), 'en.clips[0].sentences'],
  ['an offset behind the end', english({ ...clip, sentences: [0, 2] }), 'en.clips[0].sentences'],
  ['a file elsewhere', english({ ...clip, file: '../next.opus' }), 'en.clips[0].file'],
  ['another kind of file', english({ ...clip, file: 'next.mp3' }), 'en.clips[0].file'],
])('tells of %s', (_name, narration, path) => {
  expect(pathsOf(narration)).toEqual([`narration.json ${path}`]);
});
