/** Judges the touch targets of a scene by the rules of the exhibit; pure, so that its own test can lie to it. */
import type { Target } from './measure.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Where somebody measured the screen, sizes are judged in millimetres: 80 design pixels are 20 of them. */
  readonly pixelsPerMm?: number | undefined;
}

const mmPerDesignPixel = 20 / 80;

/** Design pixels stand on a stage of 1920 by 1080, or 1080 by 1920: 80 of them are 20 mm on the smallest usual screen. */
const rules = { target: 80, primary: 100, gap: 12, startOverToNext: 80, edge: 32 } as const;
/** Rounding to whole pixels may take this much. */
const grain = 0.5;

/** Answers one sentence for each target that is too small, too close to another or too close to the edge. */
export function targetBreaches(
  targets: readonly Target[],
  { width, height, pixelsPerMm }: Screen,
  words: { readonly startOver: string; readonly onward: readonly string[] },
): readonly string[] {
  const stage = width > height ? { width: 1920, height: 1080 } : { width: 1080, height: 1920 };
  const scale = pixelsPerMm
    ? pixelsPerMm * mmPerDesignPixel
    : Math.min(width / stage.width, height / stage.height);
  const least = (designPixels: number) => designPixels * scale - grain;
  const found: string[] = [];
  for (const target of targets) {
    const side = Math.min(target.right - target.left, target.bottom - target.top);
    const wanted = target.isPrimary ? rules.primary : rules.target;
    if (side < least(wanted))
      found.push(`${target.name} is ${px(side / scale)} at its smallest, not ${wanted}`);
    const inset = Math.min(target.left, target.top, width - target.right, height - target.bottom);
    if (inset < least(rules.edge)) found.push(`${target.name} is ${px(inset / scale)} from the edge`);
  }
  for (const [index, one] of targets.entries()) {
    for (const other of targets.slice(index + 1)) {
      const gap = gapBetween(one, other);
      const wanted = areApart(one, other, words) ? rules.startOverToNext : rules.gap;
      if (gap < least(wanted)) {
        found.push(`${one.name} and ${other.name} are ${px(gap / scale)} apart, not ${wanted}`);
      }
    }
  }
  return found;
}

function areApart(
  one: Target,
  other: Target,
  words: { startOver: string; onward: readonly string[] },
): boolean {
  const says = (target: Target, word: string) => target.name.includes(`“${word}”`);
  const isPair = (a: Target, b: Target) =>
    says(a, words.startOver) && words.onward.some((word) => says(b, word));
  return isPair(one, other) || isPair(other, one);
}

function gapBetween(one: Target, other: Target): number {
  const across = Math.max(one.left - other.right, other.left - one.right);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom);
  return across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
}

function px(length: number): string {
  return `${Math.round(length * 10) / 10} px`;
}
