import { expect, test } from 'vitest';
import { changeDraft, draftOf, runOf } from '../../../../src/renderer/presenter/run-draft.ts';

const core = ['a', 'b', 'c'];
const ids = (draft: ReturnType<typeof draftOf>) => draft.rows.map(({ id }) => id);

test('a new evening has every chapter with the usual time, and wants a name before it is saved', () => {
  const draft = draftOf(null, core);
  expect(ids(draft)).toEqual(core);
  expect(runOf(draft)).toBeNull();
  expect(runOf({ ...draft, name: ' Friday ' })?.name).toBe('Friday');
});

test('a saved evening comes back in its order, with the others behind, left out', () => {
  const draft = draftOf({ name: 'Friday', chapters: [{ id: 'c', minutes: 7 }] }, core);
  expect(ids(draft)).toEqual(['c', 'a', 'b']);
  expect(runOf(draft)).toEqual({ name: 'Friday', chapters: [{ id: 'c', minutes: 7 }] });
});

test('a chapter that the dataset no longer has is passed over', () => {
  expect(ids(draftOf({ name: 'Friday', chapters: [{ id: 'gone', minutes: 7 }] }, core))).toEqual(core);
});

test('chapters change places, minutes and whether they are told', () => {
  const draft = { ...draftOf(null, core), name: 'Friday' };
  expect(ids(changeDraft(draft, 0, 'later'))).toEqual(['b', 'a', 'c']);
  expect(ids(changeDraft(draft, 0, 'earlier'))).toEqual(core);
  expect(changeDraft(draft, 1, 'more').rows[1]?.minutes).toBe(5);
  const least = ['less', 'less', 'less', 'less', 'less'] as const;
  expect(least.reduce((before, change) => changeDraft(before, 1, change), draft).rows[1]?.minutes).toBe(1);
  expect(runOf(changeDraft(draft, 1, 'turn'))?.chapters.map(({ id }) => id)).toEqual(['a', 'c']);
});
