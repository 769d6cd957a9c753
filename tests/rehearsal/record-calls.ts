/** The ordered record of what the host did to the stand-in, and of what happened to the stand-in between. */

export interface Call {
  /** As in the documentation of Electron: `app.requestSingleInstanceLock`, `session.webRequest.onBeforeRequest`. */
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface CallRecord {
  readonly calls: readonly Call[];
  add(name: string, ...args: readonly unknown[]): void;
  /** The arguments of each call of this name, in order. */
  of(name: string): readonly (readonly unknown[])[];
}

export function recordCalls(): CallRecord {
  const calls: Call[] = [];
  return {
    calls,
    add: (name, ...args) => calls.push({ name, args }),
    of: (name) => calls.filter((call) => call.name === name).map((call) => call.args),
  };
}
