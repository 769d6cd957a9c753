/** Decides whether the app has to be built before it is started. */

/** Moments in milliseconds since 1970. */
export interface BuildTimes {
  /** Of the oldest of the built entry files; `null` where one is missing. */
  readonly builtMs: number | null;
  /** Of the youngest file that the build reads. */
  readonly sourceMs: number;
}

export function needsBuild({ builtMs, sourceMs }: BuildTimes): boolean {
  return builtMs === null || builtMs < sourceMs;
}
