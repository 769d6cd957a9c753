/** Watches over what the visitor sees and carries out what the recovery ladder decides. The same on both hosts. */
import type { HeartListener } from './heart.ts';
import type { Journal } from './journal.ts';
import { feelBeat, feelLetGo, forgive, freshPulse, judgePulse, longestLoadMs } from './pulse.ts';
import { decideRecovery, freshRecovery, type RecoveryStep, type Trouble } from './recovery.ts';
import { deeds, sentences } from './recovery-sentences.ts';

/** What a host can do with its view. Each comes back once the page is on its way. */
export interface View {
  reload(): Promise<void>;
  /** Makes the view anew; whatever is left of the old one goes. */
  rebuild(): Promise<void>;
  /** Kills the page's process first, since a hung one neither reloads nor closes. */
  killAndRebuild(): Promise<void>;
}

export interface Watch {
  readonly view: View;
  readonly safeMode: boolean;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
  /** Milliseconds of a clock that never jumps, whatever is done to the clock on the wall. */
  readonly nowMs: () => number;
  /** Calls the work again and again; answers what ends it. */
  readonly every: (ms: number, work: () => void) => () => void;
  readonly after: (ms: number, work: () => void) => void;
  /** Ends this process with the code that asks for a new start. */
  readonly restart: () => void;
}

export interface Supervision extends HeartListener {
  /** Tells of a trouble that does not show in the heartbeat, with what is known about it. */
  readonly trouble: (trouble: Trouble, detail?: string) => void;
  /** The machine was suspended, or something else held everything up. */
  readonly forgive: () => void;
  readonly end: () => void;
}

const lookMs = 500;
/** A page that asks to be made anew again and again is not believed. */
const leastRenewalMs = 3_600_000;
/** Between two looks no more than this passes unless the machine slept. */
const longestLookMs = 5_000;

export function supervise(watch: Watch): Supervision {
  const { view, journal, nowMs, every, after } = watch;
  let recovery = freshRecovery(watch.safeMode);
  let pulse = freshPulse(nowMs());
  let lastLookMs = nowMs();
  /** While a step is under way, the trouble that it cures goes on; it is not counted again. */
  let busy = false;
  /** Steps begun so far, so that one which never comes back can be told from the one after it. */
  let begun = 0;
  let recovering: Trouble | null = null;
  let ended = false;
  let renewedMs = Number.NEGATIVE_INFINITY;

  const act = (step: RecoveryStep) => {
    begun += 1;
    const mine = begun;
    /** One that is given up on has nothing more to say. */
    const settle = (trouble: Trouble | null, detail = '') => {
      if (!busy || begun !== mine) return;
      pulse = freshPulse(nowMs(), step.do === 'reload');
      busy = false;
      if (trouble !== null) meet(trouble, detail);
    };
    carryOut(view, step).then(
      () => settle(null),
      (error: unknown) => settle('load-failed', String(error)),
    );
    after(longestLoadMs, () => settle('reload-lost'));
  };

  const meet = (trouble: Trouble, detail = '') => {
    if (busy || ended) return;
    const decided = decideRecovery(recovery, { trouble, atMs: nowMs() });
    recovery = decided.state;
    const { step } = decided;
    const data = { trouble, step: step.do };
    journal.fault(
      `The view: ${sentences[trouble]}${detail === '' ? '' : ` (${detail})`}; ${deeds[step.do]}.`,
      data,
    );
    if (step.do === 'nothing') return;
    busy = true;
    if (step.do === 'restart') return watch.restart();
    recovering = trouble;
    after(step.afterMs, () => {
      if (!ended) act(step);
    });
  };

  /** No fault, so that the ladder is not told; a view that does not come back is one. */
  const renew = () => {
    if (busy || ended || nowMs() - renewedMs < leastRenewalMs) return;
    renewedMs = nowMs();
    journal.note('The view is made anew, as once a night.');
    busy = true;
    act({ do: 'rebuild', afterMs: 0 });
  };

  const stopLooking = every(lookMs, () => {
    const now = nowMs();
    if (now - lastLookMs > longestLookMs) pulse = forgive(pulse, now);
    lastLookMs = now;
    const trouble = judgePulse(pulse, now);
    if (trouble !== null) meet(trouble);
  });

  return {
    beat: (beat) => {
      if (busy) return;
      pulse = feelBeat(pulse, beat, nowMs());
      if (beat.wantsRenewal) renew();
      if (recovering === null || beat.blank) return;
      journal.note(`The view is back after: ${sentences[recovering]}.`, { trouble: recovering });
      recovering = null;
    },
    letGo: () => {
      if (!busy) pulse = feelLetGo(pulse, nowMs());
    },
    trouble: meet,
    forgive: () => {
      pulse = forgive(pulse, nowMs());
    },
    end: () => {
      ended = true;
      stopLooking();
    },
  };
}

async function carryOut(view: View, step: RecoveryStep): Promise<void> {
  if (step.do === 'reload') await view.reload();
  if (step.do === 'rebuild') await view.rebuild();
  if (step.do === 'kill-and-rebuild') await view.killAndRebuild();
}
