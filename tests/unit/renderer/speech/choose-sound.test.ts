import { expect, test } from 'vitest';
import { chooseSound } from '../../../../src/renderer/speech/choose-sound.ts';

const clips = [
  { text: 'Next', file: 'next.opus', seconds: 1, sentences: [0], mark: '0123456789abcdef' },
  {
    ...{ text: 'Two. Words.', file: 'two.opus', seconds: 3, sentences: [0, 1.5] },
    ...{ mark: '0123456789abcdef', human: 'A Reader' },
  },
];
const narration = { synthetic: 'a program', clips };

test('finds the file of a text however its lines break, and whether a person speaks', () => {
  const soundOf = chooseSound(narration, 'en');
  expect(soundOf?.(' Next ')).toEqual({
    ...{ address: 'narration/en/next.opus', seconds: 1, sentences: [0], human: false },
  });
  expect(soundOf?.('Two.\nWords.')).toMatchObject({ human: true, sentences: [0, 1.5] });
});

test('has nothing for a text that has changed since: old words are never spoken', () => {
  expect(chooseSound(narration, 'en')?.('Next!')).toBeNull();
});

test('has nothing to say where nobody has spoken', () => {
  expect(chooseSound(null, 'az')).toBeNull();
  expect(chooseSound({ ...narration, clips: [] }, 'az')).toBeNull();
});
