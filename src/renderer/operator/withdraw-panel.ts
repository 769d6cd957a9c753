/** The page on withdrawing as the panel moves through it, from chapter to fact to reason: pure, as the panel itself is. */
import type { Answer } from '../../bridge/contract.ts';
import type { WithdrawBook, WithdrawTarget, WithdrawWish, Withdrew } from '../../bridge/withdrawals.ts';
import type { Inside } from './panel.ts';

/** What the host is asked for. */
export type WithdrawAsked =
  | ({ readonly does: 'withdraw' } & WithdrawWish)
  | ({ readonly does: 'restore' } & WithdrawTarget);

export type WithdrawPanel = Inside & {
  readonly scene: 'withdraw';
  /** `null` while the host looks. */
  readonly book: WithdrawBook | null;
  /** How deep the operator stands. */
  readonly chapter: string | null;
  readonly fact: string | null;
  /** What a reason is asked for. */
  readonly why: WithdrawTarget | null;
  readonly asked: WithdrawAsked | null;
  readonly notKept: boolean;
};

export type WithdrawEvent =
  | { readonly type: 'wentToWithdraw' }
  | { readonly type: 'withdrawalsAnswered'; readonly answer: Answer<WithdrawBook> }
  | { readonly type: 'choseChapterThere'; readonly chapter: string }
  | { readonly type: 'choseFactThere'; readonly fact: string }
  | { readonly type: 'askedToWithdraw'; readonly target: WithdrawTarget }
  | { readonly type: 'wishedThere'; readonly wish: WithdrawAsked }
  | { readonly type: 'withdrew'; readonly answer: Answer<Withdrew> }
  | { readonly type: 'steppedBackThere' };

type Refused = Extract<Answer<never>, { readonly ok: false }>;

export function openWithdraw({ proof, host }: Inside): WithdrawPanel {
  const nowhere = { book: null, chapter: null, fact: null, why: null, asked: null, notKept: false };
  return { proof, host, scene: 'withdraw', ...nowhere };
}

/** Answers the next panel, or what the host refused. */
export function advanceWithdraw(
  panel: WithdrawPanel,
  event: Exclude<WithdrawEvent, { readonly type: 'wentToWithdraw' }>,
): WithdrawPanel | Refused {
  switch (event.type) {
    case 'withdrawalsAnswered':
      return event.answer.ok ? { ...panel, book: event.answer.value } : event.answer;
    case 'choseChapterThere':
      return { ...panel, chapter: event.chapter, fact: null, notKept: false };
    case 'choseFactThere':
      return { ...panel, fact: event.fact, notKept: false };
    case 'askedToWithdraw':
      return { ...panel, why: event.target, notKept: false };
    case 'wishedThere':
      return panel.asked === null ? { ...panel, asked: event.wish, notKept: false } : panel;
    case 'withdrew': {
      if (!event.answer.ok) return event.answer;
      const { kept, book } = event.answer.value;
      return { ...panel, book, why: null, asked: null, notKept: !kept };
    }
    case 'steppedBackThere':
      if (panel.why !== null) return { ...panel, why: null };
      return panel.fact !== null ? { ...panel, fact: null, notKept: false } : { ...panel, chapter: null };
  }
}
