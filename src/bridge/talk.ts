/** What page and host may say to each other about a talk: whether there may be one, its windows, and where it stands. */

/** Where a talk stands, kept by the host so that it goes on there after a crash. */
export interface TalkPlace {
  /** Which slide, counted from nought, and how far its picture has grown. */
  readonly at: number;
  readonly step: number;
  readonly language: string;
  readonly textSize: 100 | 125 | 150;
  /** Milliseconds since 1970. */
  readonly startedAtMs: number;
  /** The run order that was chosen; `null` for the whole story. */
  readonly run: string | null;
}

/** The chapters of one evening in their order, with the minutes planned for each. */
export interface RunOrder {
  readonly name: string;
  readonly chapters: readonly { readonly id: string; readonly minutes: number }[];
}

/** What a page finds out before it offers a talk. */
export interface TalkDoor {
  /** Where it may not, no key leads to a talk and the host refuses every other act. */
  readonly mayPresent: boolean;
  /** The host was started to present, or the operator begins a talk: it begins by itself. */
  readonly atOnce: boolean;
  /** A talk that did not come to its end; `null` where there is none. */
  readonly place: TalkPlace | null;
  readonly runs: readonly RunOrder[];
}

/** The host moved its windows; or it moves none, and the pages in them change their parts; or there is one display only. */
export type SwappedBy = 'host' | 'pages' | 'nobody';

/** What a talk asks of its host, each with what it takes and what it gives. */
export interface TalkActs {
  readonly look: { readonly takes: null; readonly gives: TalkDoor };
  /** Remembers where the talk stands; `null` once it has ended. */
  readonly 'keep-place': { readonly takes: TalkPlace | null; readonly gives: null };
  /** Opens the presenter's window beside the audience's, or brings it to the front; false where this host opens none. */
  readonly 'open-presenter': { readonly takes: null; readonly gives: { readonly opened: boolean } };
  /** Lets what the audience and the presenter see change places. */
  readonly 'swap-displays': { readonly takes: null; readonly gives: { readonly by: SwappedBy } };
  /** Saves a run order under its name, in place of one of the same name. */
  readonly 'save-run': { readonly takes: RunOrder; readonly gives: readonly RunOrder[] };
  readonly 'remove-run': { readonly takes: string; readonly gives: readonly RunOrder[] };
}

export type TalkAct = keyof TalkActs;

export interface TalkWish<Done extends TalkAct = TalkAct> {
  readonly act: Done;
  readonly takes: TalkActs[Done]['takes'];
}
