/** What became of a file that was to be written to a stick. */

/** `no-stick`: none is in this machine. `refused`: for another reason, which the journal holds. */
export type WhyNotOnStick = 'no-stick' | 'full' | 'read-only' | 'refused';

export type StickAnswer =
  | {
      readonly written: true;
      /** The stick as the system calls it. */
      readonly stick: string;
      /** The file, which has another name than was asked for where that one was taken. */
      readonly name: string;
    }
  | { readonly written: false; readonly why: WhyNotOnStick };

/** The same of a file that has to be made first; why that could not be stands in the journal. */
export type MadeForStick = StickAnswer | { readonly written: false; readonly why: 'not-made' };
