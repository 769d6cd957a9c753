/** Verdict over the lock that only the operating system can turn: is this really a session with nothing beside the exhibit? */
import type { Finding } from '../../bridge/self-check.ts';
import { good, notKnown, repair } from './found.ts';
import type { Told } from './system-questions.ts';

export interface SessionReading {
  readonly platform: string;
  /** `XDG_CURRENT_DESKTOP`: a session of one app under cage or a bare window system has none. */
  readonly desktop: string | undefined;
  /** Whether there is a display at all. */
  readonly display: boolean;
  readonly told: Told;
}

/** What a session that starts a single app writes where a desktop would write its name. */
const singleApp = /^(cage|gamescope|kiosk|weston-kiosk|mir-kiosk|ubuntu-frame)$/i;

export function judgeLockdown({ platform, desktop, display, told }: SessionReading): Finding {
  if (platform === 'win32') return judgeShell(told.windowsShell);
  if (platform === 'darwin') return repair('lockdown-mac', null);
  if (!display) return notKnown('lockdown-not-known', null);
  return desktop === undefined || desktop === '' || singleApp.test(desktop)
    ? good('lockdown-found', null)
    : repair('lockdown-desktop', { desktop });
}

/** With Shell Launcher or an own shell something else stands where Explorer stands. */
function judgeShell(registry: string | null | undefined): Finding {
  const named = registry?.match(/\bShell\s+REG_SZ\s+(.+?)\s*$/im)?.[1];
  if (named === undefined) return notKnown('lockdown-not-known', null);
  return /\bexplorer\.exe\b/i.test(named)
    ? repair('lockdown-desktop', { desktop: 'Explorer' })
    : good('lockdown-found', null);
}
