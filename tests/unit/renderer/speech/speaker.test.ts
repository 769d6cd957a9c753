import { expect, test } from 'vitest';
import { createSpeaker } from '../../../../src/renderer/speech/speaker.ts';
import { fakeSound, settle } from './fake-sound.ts';

const lengths: Readonly<Record<string, number>> = { 'two.opus': 5, 'one.opus': 2, 'damaged.opus': 0 };
const fetchSound = async (address: string) => {
  const length = lengths[address];
  return length === undefined ? null : new ArrayBuffer(length);
};
const two = { address: 'two.opus', sentences: [0, 3] };
const one = { address: 'one.opus', sentences: [0] };
const beginning = { utterance: 0, sentence: 0 };

function listening() {
  const sound = fakeSound();
  const heard: string[] = [];
  const listener = {
    onSentence: (utterance: number, sentence: number) => heard.push(`${utterance}.${sentence}`),
    onEnd: () => heard.push('end'),
  };
  return { ...sound, heard, listener, speaker: createSpeaker({ output: sound.output, fetchSound }) };
}

test('says sentence after sentence, each from where it begins to where the next one does', async () => {
  const { speaker, listener, heard, played, finish } = listening();
  speaker.say([two, one], beginning, listener);
  await settle();
  for (let sentence = 0; sentence < 3; sentence += 1) await finish();
  expect(heard).toEqual(['0.0', '0.1', '1.0', 'end']);
  expect(played).toEqual([
    [0, 3],
    [3, 2],
    [0, 2],
  ]);
});

test('goes on from the sentence at which it was stopped', async () => {
  const { speaker, listener, played } = listening();
  speaker.say([one, two], { utterance: 1, sentence: 1 }, listener);
  await settle();
  expect(played).toEqual([[3, 2]]);
});

test('is silent at once when it is stopped, and says nothing more', async () => {
  const { speaker, listener, heard, playingNow, finish } = listening();
  speaker.say([two, one], beginning, listener);
  await settle();
  speaker.stop();
  expect(playingNow()).toBe(0);
  await finish();
  expect(heard).toEqual(['0.0']);
});

test('never says two things at once, however quickly one follows the other', async () => {
  const { speaker, listener, mostAtOnce, playingNow, finish } = listening();
  for (let time = 0; time < 5; time += 1) speaker.say([two], beginning, listener);
  await settle();
  speaker.say([one], beginning, listener);
  speaker.say([two], beginning, listener);
  await settle();
  expect(playingNow()).toBe(1);
  await finish();
  expect(mostAtOnce()).toBe(1);
});

test('passes over what is missing or damaged, and ends', async () => {
  const { speaker, listener, heard, finish } = listening();
  const silent = ['missing.opus', 'damaged.opus'].map((address) => ({ address, sentences: [0] }));
  speaker.say([...silent, one], beginning, listener);
  await settle();
  await finish();
  expect(heard).toEqual(['2.0', 'end']);
});
