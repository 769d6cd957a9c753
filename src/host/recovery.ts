/**
 * Decides what is done about each fault of what the visitor sees: the ladder from doing nothing to a restart, with
 * back-off and a circuit breaker, since a restart loop is a failure of its own (FullPageOS#517). Pure: time arrives.
 */

/** What befell the view. */
export type Trouble =
  /** No heartbeat for longer than the limit: the page hangs. */
  | 'fell-silent'
  /** The page's process ended. */
  | 'page-gone'
  /** A helper process ended, such as the one that draws. */
  | 'child-gone'
  /** The system says that the page does not answer. */
  | 'unresponsive'
  | 'load-failed'
  /** The page lives and shows nothing. */
  | 'picture-blank'
  /** A reload was begun and never came back. */
  | 'reload-lost'
  /** Fingers arrive and never become presses. */
  | 'touch-dead'
  /** The browser that carries the page ended. */
  | 'browser-ended';

export type RecoveryStep =
  | { readonly do: 'nothing' }
  /** The other three bring the attract scene back after a wait. */
  | { readonly do: 'reload' | 'rebuild' | 'kill-and-rebuild'; readonly afterMs: number }
  /** The process ends with the code that asks for a new start. */
  | { readonly do: 'restart' };

export interface RecoveryState {
  /** In safe mode there is nothing left to restart for: the view is rebuilt, ever more slowly, and no more. */
  readonly safeMode: boolean;
  /** Moments of steps that brought the view back, in milliseconds of a clock that never jumps. */
  readonly viewStepsMs: readonly number[];
  /** Moments at which helper processes ended. */
  readonly childrenGoneMs: readonly number[];
}

export interface RecoveryEvent {
  readonly trouble: Trouble;
  /** On the clock of the state. */
  readonly atMs: number;
}

export const viewWindowMs = 5 * 60_000;
export const mostViewSteps = 3;
/** Chromium starts a lost helper again by itself; when it keeps dying, only a new process helps. */
export const mostChildrenGone = 3;

/** The first is at once, so that the attract scene is back within five seconds. */
const backOffMs = [0, 1_000, 3_000] as const;
const safeBackOffMs = [0, 5_000, 15_000, 60_000] as const;

export function freshRecovery(safeMode: boolean): RecoveryState {
  return { safeMode, viewStepsMs: [], childrenGoneMs: [] };
}

export function decideRecovery(
  state: RecoveryState,
  { trouble, atMs }: RecoveryEvent,
): { readonly state: RecoveryState; readonly step: RecoveryStep } {
  const recent = (moments: readonly number[]) => moments.filter((moment) => atMs - moment < viewWindowMs);
  const viewStepsMs = recent(state.viewStepsMs);
  const childrenGoneMs = recent(state.childrenGoneMs);
  const { safeMode } = state;

  if (trouble === 'child-gone') {
    const now = { safeMode, viewStepsMs, childrenGoneMs: [...childrenGoneMs, atMs] };
    if (safeMode || now.childrenGoneMs.length < mostChildrenGone)
      return { state: now, step: { do: 'nothing' } };
    return { state: now, step: { do: 'restart' } };
  }
  if (!safeMode && viewStepsMs.length >= mostViewSteps) {
    return { state: { safeMode, viewStepsMs, childrenGoneMs }, step: { do: 'restart' } };
  }
  const waits = safeMode ? safeBackOffMs : backOffMs;
  const afterMs = waits[Math.min(viewStepsMs.length, waits.length - 1)] ?? 0;
  return {
    state: { safeMode, viewStepsMs: [...viewStepsMs, atMs], childrenGoneMs },
    step: { do: viewStep(trouble, viewStepsMs.length), afterMs },
  };
}

/** The gentlest step that can help: what only loaded badly is loaded again, and only once. */
function viewStep(trouble: Exclude<Trouble, 'child-gone'>, earlier: number) {
  switch (trouble) {
    case 'load-failed':
    case 'picture-blank':
      return earlier === 0 ? 'reload' : 'rebuild';
    case 'page-gone':
    case 'browser-ended':
    case 'touch-dead':
      return 'rebuild';
    // A hung page answers no wish to reload or close (daintreehq/daintree#6269): its process is killed first.
    case 'fell-silent':
    case 'unresponsive':
    case 'reload-lost':
      return 'kill-and-rebuild';
  }
}
