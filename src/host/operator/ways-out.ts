/** Carries the operator's wish to restart or to quit from the bridge to the host, which alone knows how. */

export interface Ways {
  /** Ends the process with the code that asks for a new start. */
  readonly restart: () => void;
  readonly quit: () => void;
}

export interface WaysOut extends Ways {
  /** From now on these are taken. */
  lead(ways: Ways): void;
}

/** The page is to hear that its wish was heard before everything ends. */
const leaveMs = 300;

/** @param after does the work after so many milliseconds. */
export function openWaysOut(after: (ms: number, work: () => void) => void): WaysOut {
  let led: Ways | null = null;
  return {
    restart: () => after(leaveMs, () => led?.restart()),
    quit: () => after(leaveMs, () => led?.quit()),
    lead: (ways) => {
      led = ways;
    },
  };
}
