/** The page on counts as the panel moves through it: pure, as the panel itself is. */
import type { Answer } from '../../bridge/contract.ts';
import type { CountBook, Switched } from '../../bridge/counts.ts';
import type { StickAnswer } from '../../bridge/stick.ts';
import type { Inside } from './panel.ts';

export type CountsPanel = Inside & {
  readonly scene: 'counts';
  /** `null` while the host adds up. */
  readonly book: CountBook | null;
  /** Which month, counted from the latest. */
  readonly month: number;
  /** What the host is asked for. */
  readonly asked: 'on' | 'off' | 'export' | null;
  /** What became of it. */
  readonly said: 'not-kept' | StickAnswer | null;
};

export type CountsEvent =
  | { readonly type: 'wentToCounts' }
  | { readonly type: 'countsAnswered'; readonly answer: Answer<CountBook> }
  | { readonly type: 'choseMonth'; readonly month: number }
  | { readonly type: 'askedOfCounts'; readonly wish: 'on' | 'off' | 'export' }
  | { readonly type: 'countingSwitched'; readonly answer: Answer<Switched> }
  | { readonly type: 'countsExported'; readonly answer: Answer<StickAnswer> };

type Refused = Extract<Answer<never>, { readonly ok: false }>;

export function openCounts({ proof, host }: Inside): CountsPanel {
  return { proof, host, scene: 'counts', book: null, month: 0, asked: null, said: null };
}

/** Answers the next panel, or what the host refused. */
export function advanceCounts(
  panel: CountsPanel,
  event: Exclude<CountsEvent, { readonly type: 'wentToCounts' }>,
): CountsPanel | Refused {
  switch (event.type) {
    case 'countsAnswered':
      return event.answer.ok ? { ...panel, book: event.answer.value } : event.answer;
    case 'choseMonth':
      return panel.book?.months[event.month] ? { ...panel, month: event.month, said: null } : panel;
    case 'askedOfCounts':
      return panel.asked === null ? { ...panel, asked: event.wish, said: null } : panel;
    case 'countingSwitched': {
      if (!event.answer.ok) return event.answer;
      const { kept, book } = event.answer.value;
      return { ...panel, asked: null, book, said: kept ? null : 'not-kept' };
    }
    case 'countsExported':
      return event.answer.ok ? { ...panel, asked: null, said: event.answer.value } : event.answer;
  }
}
