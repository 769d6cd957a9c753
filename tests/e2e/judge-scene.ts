/** Measures the scene on the screen and answers a sentence for whatever breaks the rules of size, room and reach. */
import { measure, type Target } from './measure.ts';
import { targetBreaches } from './target-breaches.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

export interface Judged {
  readonly faults: readonly string[];
  /** The controls of the bar, to be compared from scene to scene. */
  readonly bar: readonly Target[];
}

/** `pixelsPerMm` where the venue measured its screen. */
export async function judgeScene(kiosk: WalkthroughPage, pixelsPerMm?: number): Promise<Judged> {
  const screen = kiosk.page.viewportSize();
  if (!screen) throw new Error('the page has no size');
  const { targets, faults } = await measure(kiosk.page);
  const { startOver, next, finish, keepGoing, yesStillHere } = await kiosk.words();
  const onward = [next, finish, keepGoing, yesStillHere];
  const breaches = targetBreaches(targets, { ...screen, pixelsPerMm }, { startOver, onward });
  return { faults: [...breaches, ...faults], bar: targets.filter(({ isInBar }) => isInBar) };
}
