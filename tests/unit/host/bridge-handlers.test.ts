import { describe, expect, test } from 'vitest';
import { sceneFault } from '../../../src/bridge/channels.ts';
import { bridgeHandlers, mostPageFaults } from '../../../src/host/bridge-handlers.ts';
import { defaultSettings } from '../../../src/host/settings.ts';
import { builtDataset } from '../../builders/dataset.ts';
import { recordedJournal } from './recorded-journal.ts';

const shown = {
  ok: true,
  value: { dataset: builtDataset(), settings: defaultSettings(), appVersion: '1.2.3', fingerprint: null },
} as const;
const narration = { synthetic: 'a program', clips: [] };
const scene = { say: ['Say it.'], asked: [] };
const notes = { opening: scene, chapters: {}, closing: scene };
const kept = {
  start: async () => shown,
  narration: (language: string) => (language === 'en' ? narration : null),
  notes: (language: string) => (language === 'en' ? notes : null),
  blame: async () => undefined,
  dataset: builtDataset,
};

const heart = { beat: async () => true };
const counter = { count: () => undefined };

test.each([[undefined], [null]])('start answers what was prepared (%j)', async (input) => {
  const { start: answer } = bridgeHandlers({ kept, journal: recordedJournal(), heart, counter });
  expect(await answer(input)).toBe(shown);
});

test('start hands on a refusal, so that the page shows its fault', async () => {
  const refused = {
    ok: false,
    problems: [{ code: 'missing', file: 'dataset.json', path: '', message: 'expected this file' }],
  } as const;
  const handlers = bridgeHandlers({
    kept: { ...kept, start: async () => refused },
    journal: recordedJournal(),
    heart,
    counter,
  });
  expect(await handlers.start(undefined)).toBe(refused);
});

test('answers what is spoken in a language, and nothing for one that nobody has spoken', async () => {
  const handlers = bridgeHandlers({ kept, journal: recordedJournal(), heart, counter });
  expect(await handlers.narration('en')).toEqual({ ok: true, value: narration });
  expect(await handlers.narration('az')).toEqual({ ok: true, value: null });
});

test('what the dataset has is counted, and what it does not have is not', async () => {
  const counted: unknown[] = [];
  const recording = { count: (each: unknown) => void counted.push(each) };
  const handlers = bridgeHandlers({ kept, journal: recordedJournal(), heart, counter: recording });
  const shownThere = { of: 'scene', scene: 'chapter', chapter: 'roll', language: 'az' };
  const chosen = { of: 'comfort', choice: 'moreTime' };
  for (const each of [shownThere, { ...shownThere, chapter: 'gone' }, chosen]) await handlers.count(each);
  expect(counted).toEqual([shownThere, chosen]);
});

test('answers the presenter’s notes in a language, and nothing where nobody has written any', async () => {
  const handlers = bridgeHandlers({ kept, journal: recordedJournal(), heart, counter });
  expect(await handlers.notes('en')).toEqual({ ok: true, value: notes });
  expect(await handlers.notes('az')).toEqual({ ok: true, value: null });
});

test('a fault of the page goes into the journal', async () => {
  const journal = recordedJournal();
  const handlers = bridgeHandlers({ kept, journal, heart, counter });
  expect(await handlers['report-fault']({ where: 'index.tsx', message: 'broke' })).toEqual({
    ok: true,
    value: null,
  });
  expect(journal.faults).toEqual(['page: index.tsx: broke']);
});

test('what is shown is blamed for what a scene threw, and for no other fault', async () => {
  const journal = recordedJournal();
  let blamed = 0;
  const count = async () => {
    blamed += 1;
  };
  const handlers = bridgeHandlers({ kept: { ...kept, blame: count }, journal, heart, counter });
  await handlers['report-fault']({ where: 'wake-lock', message: 'refused' });
  await handlers['report-fault']({ where: sceneFault, message: '' });
  expect(blamed).toBe(0);
  await handlers['report-fault']({ where: sceneFault, message: 'broke' });
  expect(blamed).toBe(1);
});

test('a page in a fault loop cannot fill the disk', async () => {
  const journal = recordedJournal();
  const handlers = bridgeHandlers({ kept, journal, heart, counter });
  for (let count = 0; count < mostPageFaults + 50; count += 1) {
    await handlers['report-fault']({ where: 'loop', message: String(count) });
  }
  expect(journal.faults).toHaveLength(mostPageFaults + 1);
  expect(journal.faults.at(-1)).toContain('further ones are not entered');
});

describe('refuses with a path', () => {
  test.each([
    ['start', {}, ''],
    ['start', 'now', ''],
    ['start', [], ''],
    ['narration', undefined, ''],
    ['narration', '', ''],
    ['narration', 'x'.repeat(36), ''],
    ['narration', { language: 'en' }, ''],
    ['count', undefined, ''],
    ['count', { of: 'visit' }, 'of'],
    ['count', { of: 'comfort', choice: 'answer' }, 'choice'],
    ['count', { of: 'scene', scene: 'chapter', chapter: null, language: 'en' }, 'chapter'],
    ['count', { of: 'scene', scene: 'chapter', chapter: 'withdrawn', language: 'en' }, 'chapter'],
    ['count', { of: 'scene', scene: 'quiz', chapter: 'the-roll', language: 'en' }, 'chapter'],
    ['count', { of: 'scene', scene: 'close', chapter: null, language: 'de' }, 'language'],
    ['count', { of: 'scene', scene: 'quiz', chapter: null, language: 'en', answer: 2 }, ''],
    ['notes', undefined, ''],
    ['notes', { language: 'en' }, ''],
    ['report-fault', undefined, ''],
    ['report-fault', null, ''],
    ['report-fault', [], ''],
    ['report-fault', { message: 'm' }, 'where'],
    ['report-fault', { where: 'w' }, 'message'],
    ['report-fault', { where: '', message: 'm' }, 'where'],
    ['report-fault', { where: 'w'.repeat(201), message: 'm' }, 'where'],
    ['report-fault', { where: 'w', message: 'm'.repeat(4_001) }, 'message'],
    ['report-fault', { where: 'w', message: { toString: 'm' } }, 'message'],
    ['report-fault', { where: 'w', message: 'm', level: 'fatal' }, ''],
  ] as const)('%s of %j', async (channel, input, path) => {
    const journal = recordedJournal();
    const answer = await bridgeHandlers({ kept, journal, heart, counter })[channel](input);
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ code: 'wrong-shape', file: `bridge/${channel}`, path, message: expect.any(String) }],
    });
    expect(journal.faults).toEqual([]);
  });
});
