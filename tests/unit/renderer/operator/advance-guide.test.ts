import { expect, test } from 'vitest';
import { proofPath } from '../../../../src/bridge/operator.ts';
import type { Finding } from '../../../../src/bridge/self-check.ts';
import { advancePanel } from '../../../../src/renderer/operator/advance-panel.ts';
import { type Panel, type PanelEvent, patienceSeconds } from '../../../../src/renderer/operator/panel.ts';

const led = (events: readonly PanelEvent[], from: Panel) => events.reduce(advancePanel, from);
const home: Panel = { scene: 'home', proof: 'p', host: 'loopback' };
const findings: readonly Finding[] = [{ code: 'touch-none', verdict: 'repair', data: null }];
const checked: PanelEvent = { type: 'selfChecked', answer: { ok: true, value: findings } };
const ask: PanelEvent = { type: 'askedToExportJournal' };

test('the guide leads to a chapter and back, and home from either', () => {
  const guide = led([{ type: 'wentToGuide' }], home);
  expect(guide).toEqual({ scene: 'guide', proof: 'p', host: 'loopback' });
  const chapter = led([{ type: 'choseGuideChapter', chapter: 3 }], guide);
  expect(chapter).toEqual({ scene: 'guide-chapter', proof: 'p', host: 'loopback', chapter: 3 });
  expect(led([{ type: 'wentToGuide' }], chapter)).toEqual(guide);
  expect(led([{ type: 'wentHome' }], chapter)).toEqual(home);
  expect(patienceSeconds(chapter)).toBe(180);
});

test('a chapter is chosen in the guide alone, and the guide is nobody’s before the PIN', () => {
  expect(led([{ type: 'choseGuideChapter', chapter: 3 }], home)).toBe(home);
  const door: Panel = { scene: 'enter', by: 'pin', lockedSeconds: 0, wrong: false };
  expect(led([{ type: 'wentToGuide' }], door)).toBe(door);
});

test('the journal is asked for once the host has looked, and what became of it is kept until it looks again', () => {
  const looking = led([{ type: 'wentToSelfCheck' }], home);
  expect(led([ask], looking)).toBe(looking);
  const writing = led([checked, ask], looking);
  expect(writing).toMatchObject({ scene: 'self-check', findings, exported: 'writing' });
  const value = { written: true, stick: 'RED', name: 'journal.txt' } as const;
  const written = led([{ type: 'journalExported', answer: { ok: true, value } }], writing);
  expect(written).toMatchObject({ findings, exported: value });
  expect(led([{ type: 'wentToSelfCheck' }], written)).toMatchObject({ findings: null, exported: null });
});

test('an answer about the journal that comes late says nothing, and one for a stale proof leads to the door', () => {
  const value = { written: false, why: 'full' } as const;
  expect(led([{ type: 'journalExported', answer: { ok: true, value } }], home)).toBe(home);
  const problem = { code: 'wrong-shape', file: 'bridge/operate', path: proofPath, message: 'm' } as const;
  const stale: PanelEvent = { type: 'journalExported', answer: { ok: false, problems: [problem] } };
  expect(led([{ type: 'wentToSelfCheck' }, checked, ask, stale], home)).toEqual({ scene: 'opening' });
});
