/** Watches over what the visitor sees and carries out what the recovery ladder decides. The same on both hosts. */
import type { HeartListener } from './heart.ts';
import type { Journal } from './journal.ts';
import { feelBeat, feelLetGo, forgive, freshPulse, judgePulse } from './pulse.ts';
import { decideRecovery, freshRecovery, type RecoveryStep, type Trouble } from './recovery.ts';

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
/** Between two looks no more than this passes unless the machine slept. */
const longestLookMs = 5_000;

export function supervise(watch: Watch): Supervision {
  const { view, journal, nowMs, every, after } = watch;
  let recovery = freshRecovery(watch.safeMode);
  let pulse = freshPulse(nowMs());
  let lastLookMs = nowMs();
  /** While a step is under way, the trouble that it cures goes on; it is not counted again. */
  let busy = false;
  let recovering: Trouble | null = null;
  let ended = false;

  const act = async (step: RecoveryStep) => {
    try {
      if (step.do === 'reload') await view.reload();
      if (step.do === 'rebuild') await view.rebuild();
      if (step.do === 'kill-and-rebuild') await view.killAndRebuild();
    } finally {
      pulse = freshPulse(nowMs());
      busy = false;
    }
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
      if (ended) return;
      act(step).catch((error: unknown) => journal.fault(`The view cannot be brought back: ${String(error)}`));
    });
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

const sentences: Readonly<Record<Trouble, string>> = {
  'fell-silent': 'the page hangs',
  'page-gone': 'the page is gone',
  'child-gone': 'a helper process of the browser ended',
  unresponsive: 'the page does not answer',
  'load-failed': 'the page does not load',
  'picture-blank': 'the page shows nothing',
  'reload-lost': 'the page did not come back from loading again',
  'touch-dead': 'touches no longer become presses',
  'browser-ended': 'the browser ended',
};

const deeds: Readonly<Record<RecoveryStep['do'], string>> = {
  nothing: 'nothing is done yet',
  reload: 'it is loaded again',
  rebuild: 'it is made anew',
  'kill-and-rebuild': 'it is killed and made anew',
  restart: 'the kiosk starts anew',
};
