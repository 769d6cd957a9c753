/** Puts the kiosk back over its whole display after displays were added, removed, turned or rescaled. */
import type { BrowserWindow, Rectangle, Screen } from 'electron';
import { chooseDisplay, type WantedDisplay } from './choose-display.ts';
import type { Reports } from './early-journal.ts';

export interface DisplayFollowing {
  readonly screen: Screen;
  readonly window: () => Pick<BrowserWindow, 'getBounds' | 'setBounds' | 'setKiosk'> | null;
  readonly after: (ms: number, work: () => void) => void;
  readonly reports: Reports;
}

/** Systems tell of one cable in several events, and of the last size last. */
const settleMs = 1_000;

export function followDisplays({ screen, window, after, reports }: DisplayFollowing): void {
  let wanted: WantedDisplay = screen.getPrimaryDisplay();
  let changes = 0;
  const place = () => {
    const display = chooseDisplay(screen.getAllDisplays(), wanted);
    const kiosk = window();
    if (display === null || kiosk === null) return;
    wanted = display;
    if (isSame(kiosk.getBounds(), display.bounds)) return;
    // A window that fills one display does not move to another.
    kiosk.setKiosk(false);
    kiosk.setBounds(display.bounds);
    kiosk.setKiosk(true);
    const { width, height } = display.bounds;
    reports.note(`The displays have changed; the kiosk fills the one of ${width} by ${height}.`);
  };
  const changed = () => {
    changes += 1;
    const mine = changes;
    after(settleMs, () => {
      if (mine === changes) place();
    });
  };
  screen.on('display-added', changed);
  screen.on('display-removed', changed);
  screen.on('display-metrics-changed', changed);
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
