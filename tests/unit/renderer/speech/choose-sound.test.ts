import { expect, test } from 'vitest';
import { chooseSound } from '../../../../src/renderer/speech/choose-sound.ts';
import { builtDataset, withText } from '../../../builders/dataset.ts';

const clips = [
  { text: 'Next', file: 'next.opus', seconds: 1, sentences: [0], mark: '0123456789abcdef' },
  {
    ...{ text: 'Two. Words.', file: 'two.opus', seconds: 3, sentences: [0, 1.5] },
    ...{ mark: '0123456789abcdef', human: 'A Reader' },
  },
];
const narration = { en: { synthetic: 'a program', clips } };
const dataset = builtDataset(withText('narration.json', JSON.stringify(narration)));

test('finds the file of a text however its lines break, and whose voice it is', () => {
  const voiced = chooseSound(dataset, 'en');
  expect(voiced?.synthetic).toBe('a program');
  expect(voiced?.soundOf(' Next ')).toEqual({
    ...{ address: 'narration/en/next.opus', seconds: 1, sentences: [0], human: null },
  });
  expect(voiced?.soundOf('Two.\nWords.')).toMatchObject({ human: 'A Reader', sentences: [0, 1.5] });
});

test('has nothing for a text that has changed since: old words are never spoken', () => {
  expect(chooseSound(dataset, 'en')?.soundOf('Next!')).toBeNull();
});

test('never takes the voice of another language', () => {
  expect(chooseSound(dataset, 'az')).toBeNull();
  expect(chooseSound(builtDataset(), 'en')).toBeNull();
});
