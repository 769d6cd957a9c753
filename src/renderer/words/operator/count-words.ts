/** The words of the page on counts. */
import type { CountChart, CountedComfort, CountedScene } from '../../../bridge/counts.ts';
import type { WhyNotOnStick } from '../../../bridge/stick.ts';

export interface CountWords {
  readonly title: string;
  readonly looking: string;
  readonly isOn: string;
  readonly isOff: string;
  readonly turnOff: string;
  readonly turnOn: string;
  readonly notKept: string;
  readonly none: string;
  readonly monthBefore: string;
  readonly monthAfter: string;
  readonly charts: Readonly<Record<CountChart, string>>;
  readonly scenes: Readonly<Record<CountedScene, string>>;
  readonly comforts: Readonly<Record<CountedComfort, string>>;
  /** Says how a total below ten is shown. */
  readonly small: string;
  readonly export: string;
  readonly exporting: string;
  readonly exported: (stick: string, name: string) => string;
  readonly notExported: Readonly<Record<WhyNotOnStick, string>>;
}
