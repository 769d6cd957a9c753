import { expect, test } from 'vitest';
import { proofPath } from '../../../../src/bridge/operator.ts';
import type { WithdrawBook } from '../../../../src/bridge/withdrawals.ts';
import { advancePanel } from '../../../../src/renderer/operator/advance-panel.ts';
import { opening, type Panel, type PanelEvent } from '../../../../src/renderer/operator/panel.ts';

const home: Panel = { scene: 'home', proof: 'good', host: 'loopback' };
const book: WithdrawBook = { chapters: [{ id: 'the-roll', title: { en: 'The roll' }, facts: [] }] };
const walk = (...events: readonly PanelEvent[]) => events.reduce(advancePanel, home);
const target = { fact: 'voters', claim: 'cec' };
const wish = { does: 'withdraw', ...target, reason: 'our-error' } as const;
const down: readonly PanelEvent[] = [
  { type: 'wentToWithdraw' },
  { type: 'withdrawalsAnswered', answer: { ok: true, value: book } },
  { type: 'choseChapterThere', chapter: 'the-roll' },
  { type: 'choseFactThere', fact: 'voters' },
  { type: 'askedToWithdraw', target },
];
const back: PanelEvent = { type: 'steppedBackThere' };

test('leads from chapter to fact to reason, and back one step at a time', () => {
  const deep = walk(...down);
  expect(deep).toMatchObject({ scene: 'withdraw', chapter: 'the-roll', fact: 'voters', why: target });
  expect(advancePanel(deep, back)).toMatchObject({ chapter: 'the-roll', fact: 'voters', why: null });
  expect([back, back].reduce(advancePanel, deep)).toMatchObject({ chapter: 'the-roll', fact: null });
  expect([back, back, back].reduce(advancePanel, deep)).toMatchObject({ chapter: null, fact: null });
});

test('a reason is a wish that is carried out once, and the fact comes back with what became of it', () => {
  const wished = walk(...down, { type: 'wishedThere', wish });
  expect(wished).toMatchObject({ asked: wish });
  const again: PanelEvent = { type: 'wishedThere', wish: { does: 'restore', ...target } };
  expect(advancePanel(wished, again)).toBe(wished);
  const done: PanelEvent = { type: 'withdrew', answer: { ok: true, value: { kept: true, book } } };
  expect(advancePanel(wished, done)).toMatchObject({
    asked: null,
    why: null,
    fact: 'voters',
    notKept: false,
  });
  const refused: PanelEvent = { type: 'withdrew', answer: { ok: true, value: { kept: false, book } } };
  expect(advancePanel(wished, refused)).toMatchObject({ asked: null, notKept: true });
});

test('a stale proof leads back to the door, and elsewhere nothing of it makes sense', () => {
  const problems = [{ code: 'wrong-shape', file: '', path: proofPath, message: '' }] as const;
  expect(walk(...down, { type: 'withdrew', answer: { ok: false, problems } })).toBe(opening);
  expect(walk(back)).toBe(home);
});
