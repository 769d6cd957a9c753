/** Puts the kiosk back over its whole display after displays were added, removed, turned or rescaled. */
import type { BrowserWindow, Rectangle, Screen } from 'electron';
import { chooseDisplay, type DisplayFacts, type WantedDisplay } from './choose-display.ts';
import type { Reports } from './early-journal.ts';

export interface DisplayFollowing {
  readonly screen: Screen;
  readonly window: () => Pick<BrowserWindow, 'getBounds' | 'setBounds' | 'setKiosk'> | null;
  readonly after: (ms: number, work: () => void) => void;
  readonly reports: Reports;
  /** Where a talk wants the window; `null` while none is on. */
  readonly wish: () => DisplayFacts | null;
  /** Told after the displays have changed and the window is right again. */
  readonly onPlaced: () => void;
}

/** Systems tell of one cable in several events, and of the last size last. */
const settleMs = 1_000;

/** Answers what puts the window on its display at once. */
export function followDisplays(following: DisplayFollowing): () => void {
  const { screen, window, after, reports, wish, onPlaced } = following;
  let wanted: WantedDisplay = screen.getPrimaryDisplay();
  let changes = 0;
  const place = () => {
    const wished = wish();
    const display = wished ?? chooseDisplay(screen.getAllDisplays(), wanted);
    const kiosk = window();
    if (display === null || kiosk === null) return;
    // A talk's display is not where the kiosk belongs once it has ended.
    if (wished === null) wanted = display;
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
      if (mine !== changes) return;
      place();
      onPlaced();
    });
  };
  screen.on('display-added', changed);
  screen.on('display-removed', changed);
  screen.on('display-metrics-changed', changed);
  return place;
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
