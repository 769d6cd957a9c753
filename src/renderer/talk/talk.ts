/** What a talk is: where it stands, how it looks, and the events that move it. Time arrives as a moment inside an event. */
import type { LanguageCode } from '../../dataset/schema.ts';

/** How large the slides' text is, in per cent. */
export const textSizes = [100, 125, 150] as const;
export type TextSize = (typeof textSizes)[number];

export interface Talk {
  /** Which slide, counted from nought, and how far its picture has grown. */
  readonly at: number;
  readonly step: number;
  /** What the audience sees: the slide, or a screen that is all black or all white. */
  readonly screen: 'slide' | 'black' | 'white';
  /** The slide that is chosen in the overview of all; `null` while the overview is closed. */
  readonly chosen: number | null;
  /** Figures typed so far; Enter jumps to the slide of that number. */
  readonly typed: string;
  readonly language: LanguageCode;
  readonly textSize: TextSize;
  /** Milliseconds since 1970. */
  readonly startedAtMs: number;
  /** Escape was pressed once: the next one ends the talk. */
  readonly asksToLeave: boolean;
  readonly ended: boolean;
}

/** What happened, in the past tense. */
export type TalkEvent =
  | { readonly type: 'wentOn' }
  | { readonly type: 'wentBack' }
  | { readonly type: 'confirmed' }
  | { readonly type: 'wentToFirst' }
  | { readonly type: 'wentToLast' }
  | { readonly type: 'choseSlide'; readonly slide: number }
  | { readonly type: 'blanked'; readonly screen: 'black' | 'white' }
  | { readonly type: 'typed'; readonly digit: string }
  | { readonly type: 'openedOverview' }
  /** A step in the grid of the overview. */
  | { readonly type: 'moved'; readonly by: number }
  | { readonly type: 'changedLanguage' }
  | { readonly type: 'resized'; readonly by: 1 | -1 | 0 }
  | { readonly type: 'escaped' }
  /** By a control that says so, and asks no further. */
  | { readonly type: 'left' }
  /** The start key again, as one key of some clickers sends it in turn with Escape: the talk goes on. */
  | { readonly type: 'stayed' }
  | { readonly type: 'restartedClock'; readonly atMs: number };

/** How many slides stand in a row of the overview. */
export const overviewColumns = 6;

/** A talk at its beginning. */
export function opening(language: LanguageCode, startedAtMs: number): Talk {
  return {
    ...{ at: 0, step: 0, screen: 'slide', chosen: null, typed: '', language, textSize: 100 },
    ...{ startedAtMs, asksToLeave: false, ended: false },
  };
}
