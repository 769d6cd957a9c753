/** What a host's exit code tells whoever started it: `npm start`, Windows Shell Launcher, systemd. */

export const exitCodes = {
  /** The operator left, or the kiosk is already running. Leave it ended. */
  stopped: 0,
  /** It could not start: no built page, no free port, no runtime. Starting it again would not help. */
  cannotStart: 1,
  /** A flag is unknown or has a bad value. */
  badFlags: 2,
  /** It wants to be started again (`EX_TEMPFAIL` of sysexits): what it tried inside one process did not help. */
  restart: 75,
} as const;
