/** Reads the page's heartbeat: says when it hangs, is gone, shows nothing, or no longer turns touches into presses. */
import type { Pulse } from '../bridge/contract.ts';
import type { Trouble } from './recovery.ts';

/** Moments in milliseconds of a clock that never jumps. */
export interface PulseState {
  /** When the view was last begun: built, loaded or loaded again. */
  readonly begunMs: number;
  /** `null` until the page beats for the first time. */
  readonly lastBeatMs: number | null;
  /** When the page let go of a beat that was not answered yet: it was closed, or its process ended. */
  readonly letGoMs: number | null;
  /** Touches since the last press. */
  readonly touchesWithoutPress: number;
  /** Beats in a row from a page that shows nothing. */
  readonly blankBeats: number;
}

export const beatMs = 2_000;
export const longestSilenceMs = 10_000;
/** From the start of a browser on a slow machine to the first beat of its page. */
export const longestLoadMs = 30_000;
/** A page that is only loaded again beats sooner than this. */
const longestLetGoMs = 1_500;
/** More than a child makes in play between two presses. */
export const mostTouchesWithoutPress = 15;
/** A page that has just been loaded shows nothing until the host has answered what to show. */
export const mostBlankBeats = 2;

export function freshPulse(nowMs: number): PulseState {
  return { begunMs: nowMs, lastBeatMs: null, letGoMs: null, touchesWithoutPress: 0, blankBeats: 0 };
}

export function feelBeat(state: PulseState, { touches, presses, blank }: Pulse, nowMs: number): PulseState {
  const touchesWithoutPress = presses > 0 ? 0 : state.touchesWithoutPress + touches;
  const blankBeats = blank ? state.blankBeats + 1 : 0;
  return { ...state, lastBeatMs: nowMs, letGoMs: null, touchesWithoutPress, blankBeats };
}

/** Before the first beat there is nothing to let go: it is the end of an earlier page that comes late. */
export function feelLetGo(state: PulseState, nowMs: number): PulseState {
  return state.lastBeatMs === null ? state : { ...state, letGoMs: nowMs };
}

/** After a suspend, or where the host itself was held up: nobody is blamed for the time that nobody had. */
export function forgive(state: PulseState, nowMs: number): PulseState {
  return {
    ...state,
    begunMs: nowMs,
    lastBeatMs: state.lastBeatMs === null ? null : nowMs,
    letGoMs: state.letGoMs === null ? null : nowMs,
  };
}

/** `null` while all is well. */
export function judgePulse(state: PulseState, nowMs: number): Trouble | null {
  const { begunMs, lastBeatMs, letGoMs, touchesWithoutPress, blankBeats } = state;
  if (letGoMs !== null && nowMs - letGoMs > longestLetGoMs) return 'page-gone';
  if (lastBeatMs === null) return nowMs - begunMs > longestLoadMs ? 'load-failed' : null;
  if (nowMs - lastBeatMs > longestSilenceMs) return 'fell-silent';
  if (touchesWithoutPress > mostTouchesWithoutPress) return 'touch-dead';
  return blankBeats > mostBlankBeats ? 'picture-blank' : null;
}
