/** Verdicts over screen, touch and sound, from what the page reads of itself. */
import type { Settings } from '../../bridge/contract.ts';
import type { Finding, PageReading } from '../../bridge/self-check.ts';
import { good, notKnown, repair } from './found.ts';

/** The smallest page that the scenes are laid out for. */
const leastSide = { long: 1_024, short: 720 } as const;

export function judgeDisplay(
  { width, height }: PageReading,
  { orientation, diagonalInches }: Pick<Settings, 'orientation' | 'diagonalInches'>,
): Finding {
  const stands = height > width ? 'portrait' : 'landscape';
  if (orientation !== 'auto' && orientation !== stands) return repair('display-turned', { width, height });
  if (Math.max(width, height) < leastSide.long || Math.min(width, height) < leastSide.short) {
    return repair('display-small', { width, height });
  }
  return diagonalInches === null
    ? repair('display-not-measured', { width, height })
    : good('display-good', { width, height });
}

export function judgeTouch({ fingers }: PageReading): Finding {
  return fingers === 0 ? repair('touch-none', null) : good('touch-good', { fingers });
}

/** No page hears itself. */
export function judgeSound(): Finding {
  return notKnown('sound-by-ear', null);
}
