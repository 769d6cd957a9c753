/** Decides whether a browser window could be shown at all. */

export interface DisplayFacts {
  readonly platform: string;
  /** The value of `DISPLAY`. */
  readonly x11: string | undefined;
  /** The value of `WAYLAND_DISPLAY`. */
  readonly wayland: string | undefined;
}

/** Only on Linux and its like can a machine say that it has none; elsewhere there is always a desktop to try. */
export function hasDisplay({ platform, x11, wayland }: DisplayFacts): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(x11) || Boolean(wayland);
}
