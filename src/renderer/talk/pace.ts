/** How a talk keeps to its plan: minutes for each chapter, shared out evenly among its slides. Pure. */
import { chapterOf, type Slide } from './slides.ts';

/** Minutes by chapter; one that is not named takes the usual time. */
export type Minutes = Readonly<Record<string, number>>;

export const usualMinutes = 4;

/** The first and the last slide take this long. */
const edgeSeconds = 30;

/** How far behind (more than nought) or ahead (less) a talk may be and still count as on time. */
const leewaySeconds = 30;

/** When each slide is planned to begin and the last one to end, in seconds from the start: one more than there are slides. */
export function planOf(slides: readonly Slide[], minutes: Minutes): readonly number[] {
  const begins: number[] = [0];
  let sum = 0;
  for (const slide of slides) {
    const chapter = chapterOf(slide);
    const siblings = slides.filter((each) => chapterOf(each) === chapter).length;
    sum += chapter === null ? edgeSeconds : ((minutes[chapter] ?? usualMinutes) * 60) / siblings;
    begins.push(sum);
  }
  return begins;
}

/** Seconds behind the plan, less than nought ahead of it; nought while the slide's own time runs, and within the leeway. */
export function secondsBehind(plan: readonly number[], at: number, elapsedSeconds: number): number {
  const [begins = 0, ends = begins] = plan.slice(at, at + 2);
  const behind = elapsedSeconds < begins ? elapsedSeconds - begins : Math.max(0, elapsedSeconds - ends);
  return Math.abs(behind) <= leewaySeconds ? 0 : behind;
}
