/** The words of the set-up. Long, since those of all its steps stand together. */
import type { Weekday } from '../../../bridge/opening-hours.ts';
import type { SetUpStep } from '../../../bridge/set-up.ts';
import type { WhyNotOnStick } from '../../../bridge/stick.ts';

/** The settings that a copy can differ in. */
export type SettingName =
  | 'languages'
  | 'patienceSeconds'
  | 'orientation'
  | 'diagonalInches'
  | 'bottomEdgeMm'
  | 'viewingDistanceMm'
  | 'venueName'
  | 'venueContact'
  | 'openingHours'
  | 'counting'
  | 'panelLanguage';

export interface SetUpWords {
  readonly title: string;
  readonly asking: string;
  readonly stepOf: (step: number, all: number, name: string) => string;
  readonly steps: Readonly<
    Record<SetUpStep | 'pin' | 'copies', { readonly name: string; readonly does: string }>
  >;
  readonly done: string;
  readonly notDone: string;
  readonly goOn: string;
  readonly save: string;
  readonly saving: string;
  readonly notKept: string;
  readonly less: (what: string, by: string) => string;
  readonly more: (what: string, by: string) => string;
  readonly screen: {
    readonly language: string;
    readonly diagonal: string;
    readonly bottomEdge: string;
    readonly distance: string;
    readonly inches: (inches: string, centimetres: string) => string;
    readonly millimetres: (millimetres: string) => string;
    readonly card: string;
    readonly cardHelp: string;
  };
  readonly touch: {
    readonly orientation: string;
    readonly stands: Readonly<Record<'auto' | 'landscape' | 'portrait', string>>;
    readonly test: string;
    readonly again: string;
    readonly help: string;
    readonly targetTitle: string;
    readonly target: (number: number, all: number) => string;
    readonly verdict: Readonly<
      Record<
        | 'good'
        | 'not-mapped'
        | 'silent'
        | 'scaled'
        | 'rotated-90'
        | 'rotated-180'
        | 'rotated-270'
        | 'mirrored-across'
        | 'mirrored-down'
        | 'swapped'
        | 'swapped-turned',
        string
      >
    >;
    /** Such as "12% too far right and 3% too far down". */
    readonly offset: (across: string, down: string) => string;
    readonly toTheRight: (percent: string) => string;
    readonly toTheLeft: (percent: string) => string;
    readonly upwards: (percent: string) => string;
    readonly downwards: (percent: string) => string;
    readonly repair: string;
  };
  readonly sound: {
    readonly help: string;
    readonly play: string;
    readonly heard: string;
    readonly notHeard: string;
    readonly repair: string;
    readonly fine: string;
  };
  readonly venue: {
    readonly venueName: string;
    readonly venueContact: string;
    readonly none: string;
    readonly languages: string;
    readonly offered: string;
    readonly notOffered: string;
    readonly earlier: (language: string) => string;
    readonly preview: string;
  };
  readonly keys: {
    readonly name: string;
    readonly capitals: string;
    readonly space: string;
    readonly remove: string;
    readonly signs: string;
    readonly letters: string;
    readonly done: string;
    readonly helpName: string;
    readonly helpContact: string;
  };
  readonly hours: {
    readonly always: string;
    readonly byHours: string;
    readonly alwaysHelp: string;
    readonly help: string;
    readonly days: Readonly<Record<Weekday, string>>;
    readonly open: string;
    readonly closed: string;
    readonly from: string;
    readonly to: string;
    readonly turnOpen: string;
    readonly turnClosed: string;
    readonly likeBefore: (day: string) => string;
    readonly secondSpan: string;
    readonly oneSpan: string;
    readonly specialDays: string;
    readonly specialCount: (count: number) => string;
    readonly addDay: string;
    readonly removeDay: string;
    readonly date: string;
    readonly noSpecialDay: string;
  };
  readonly copies: {
    readonly help: string;
    readonly looking: string;
    readonly onSticks: string;
    readonly noCopy: string;
    readonly again: string;
    readonly write: string;
    readonly written: (name: string, stick: string) => string;
    readonly notWritten: Readonly<Record<WhyNotOnStick, string>>;
    readonly broken: string;
    readonly ofLaterApp: string;
    readonly take: string;
    readonly takeThese: string;
    readonly same: string;
    readonly difference: string;
    readonly fromTo: (setting: string, before: string, after: string) => string;
    readonly setting: Readonly<Record<SettingName, string>>;
    readonly seconds: (seconds: number) => string;
    readonly notSet: string;
    readonly all: string;
  };
}
