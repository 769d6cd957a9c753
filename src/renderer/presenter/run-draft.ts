/** A run order while it is being made: every chapter stands in it, taken in or left out. Pure. */
import type { RunOrder } from '../../bridge/talk.ts';
import { usualMinutes } from '../talk/pace.ts';

export interface DraftRow {
  readonly id: string;
  readonly minutes: number;
  readonly taken: boolean;
}

export interface Draft {
  readonly name: string;
  readonly rows: readonly DraftRow[];
}

export type DraftChange = 'less' | 'more' | 'earlier' | 'later' | 'turn';

const fewestMinutes = 1;
const mostMinutes = 180;

/** A saved run order, with the chapters it leaves out behind those it has. */
export function draftOf(run: RunOrder | null, core: readonly string[]): Draft {
  const kept = (run?.chapters ?? []).filter(({ id }) => core.includes(id));
  const others = core.filter((id) => !kept.some((row) => row.id === id));
  return {
    name: run?.name ?? '',
    rows: [
      ...kept.map((row) => ({ ...row, taken: true })),
      ...others.map((id) => ({ id, minutes: usualMinutes, taken: run === null })),
    ],
  };
}

export function changeDraft(draft: Draft, index: number, change: DraftChange): Draft {
  const row = draft.rows[index];
  if (!row) return draft;
  if (change === 'earlier' || change === 'later') return move(draft, index, change === 'later' ? 1 : -1);
  return { ...draft, rows: draft.rows.with(index, changeRow(row, change)) };
}

/** `null` where it has no name or no chapter: such a run order cannot be saved. */
export function runOf({ name, rows }: Draft): RunOrder | null {
  const chapters = rows.filter(({ taken }) => taken).map(({ id, minutes }) => ({ id, minutes }));
  return name.trim() === '' || chapters.length === 0 ? null : { name: name.trim(), chapters };
}

function changeRow(row: DraftRow, change: 'less' | 'more' | 'turn'): DraftRow {
  if (change === 'turn') return { ...row, taken: !row.taken };
  const minutes = row.minutes + (change === 'more' ? 1 : -1);
  return { ...row, minutes: Math.min(mostMinutes, Math.max(fewestMinutes, minutes)) };
}

function move(draft: Draft, index: number, by: 1 | -1): Draft {
  const [here, there] = [draft.rows[index], draft.rows[index + by]];
  if (!here || !there) return draft;
  return { ...draft, rows: draft.rows.with(index, there).with(index + by, here) };
}
