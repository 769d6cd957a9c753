import { expect, test } from 'vitest';
import type { CountBook, CountedMonth } from '../../../../src/bridge/counts.ts';
import { proofPath } from '../../../../src/bridge/operator.ts';
import { advancePanel } from '../../../../src/renderer/operator/advance-panel.ts';
import { opening, type Panel, type PanelEvent } from '../../../../src/renderer/operator/panel.ts';

const home: Panel = { scene: 'home', proof: 'good', host: 'loopback' };
const charts = { hours: [], weekdays: [], scenes: [], chapters: [], languages: [], comforts: [] };
const monthOf = (month: string): CountedMonth => ({ month, charts });
const book: CountBook = { counting: true, months: [monthOf('2026-11'), monthOf('2026-10')], titles: {} };
const walk = (...events: readonly PanelEvent[]) => events.reduce(advancePanel, home);
const looked: readonly PanelEvent[] = [
  { type: 'wentToCounts' },
  { type: 'countsAnswered', answer: { ok: true, value: book } },
];

test('opens on the latest month, and turns to one that is there', () => {
  expect(walk(...looked)).toEqual({ ...home, scene: 'counts', book, month: 0, asked: null, said: null });
  expect(walk(...looked, { type: 'choseMonth', month: 1 })).toMatchObject({ month: 1 });
  expect(walk(...looked, { type: 'choseMonth', month: 2 })).toMatchObject({ month: 0 });
});

test('asks one thing at a time, and says what became of it', () => {
  const off: PanelEvent = { type: 'askedOfCounts', wish: 'off' };
  const asked = walk(...looked, off, { type: 'askedOfCounts', wish: 'export' });
  expect(asked).toMatchObject({ asked: 'off' });
  const stopped = { ...book, counting: false };
  const switched: PanelEvent = {
    type: 'countingSwitched',
    answer: { ok: true, value: { kept: true, book: stopped } },
  };
  expect(advancePanel(asked, switched)).toMatchObject({ asked: null, said: null, book: stopped });
  const refused: PanelEvent = {
    type: 'countingSwitched',
    answer: { ok: true, value: { kept: false, book } },
  };
  expect(advancePanel(asked, refused)).toMatchObject({ asked: null, said: 'not-kept', book });
  const answer = { written: false, why: 'no-stick' } as const;
  expect(walk(...looked, { type: 'countsExported', answer: { ok: true, value: answer } })).toMatchObject({
    said: answer,
  });
});

test('a stale proof leads back to the door, and elsewhere an answer changes nothing', () => {
  const problems = [{ code: 'wrong-shape', file: '', path: proofPath, message: '' }] as const;
  expect(walk({ type: 'wentToCounts' }, { type: 'countsAnswered', answer: { ok: false, problems } })).toBe(
    opening,
  );
  expect(walk({ type: 'countsAnswered', answer: { ok: true, value: book } })).toBe(home);
});
