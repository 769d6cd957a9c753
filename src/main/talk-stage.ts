/** Puts the two windows of a talk on their displays, swaps them, and brings them right again when displays come and go. */
import type { Display, Rectangle } from 'electron';
import type { TalkWindows } from '../host/talk/talk-windows.ts';
import type { DisplayFacts } from './choose-display.ts';
import { chooseTalkDisplays, type TalkDisplays } from './choose-talk-displays.ts';

/** What this needs of the presenter's window. */
export interface PresenterWindow {
  setBounds(bounds: Rectangle): void;
  show(): void;
  hide(): void;
  destroy(): void;
  isDestroyed(): boolean;
}

/** What this needs of Electron's `screen`. */
export interface TalkScreen {
  getAllDisplays(): readonly Pick<Display, 'id' | 'bounds' | 'internal'>[];
  getPrimaryDisplay(): Pick<Display, 'id'>;
}

export interface TalkStaging {
  readonly screen: TalkScreen;
  readonly openWindow: (bounds: Rectangle | null) => PresenterWindow;
  /** Puts the audience's window on the display that `audienceDisplay` names. */
  readonly placeAudience: () => void;
}

export interface TalkStage {
  readonly windows: TalkWindows;
  /** Where the audience's window belongs while a talk is on; `null` while none is. */
  readonly audienceDisplay: () => DisplayFacts | null;
  /** Displays have come or gone. */
  readonly displaysChanged: () => void;
}

export function talkStage({ screen, openWindow, placeAudience }: TalkStaging): TalkStage {
  let presenter: PresenterWindow | null = null;
  let swapped = false;
  const isOn = () => presenter !== null && !presenter.isDestroyed();
  const choose = (): TalkDisplays =>
    chooseTalkDisplays({
      displays: screen.getAllDisplays(),
      primaryId: screen.getPrimaryDisplay().id,
      swapped,
    });
  const place = () => {
    if (presenter === null || presenter.isDestroyed()) return;
    const { presenter: display } = choose();
    // With one display left the slides keep it, and the presenter's window waits for the other.
    if (display === null) presenter.hide();
    else {
      presenter.setBounds(display.bounds);
      presenter.show();
    }
    placeAudience();
  };
  return {
    audienceDisplay: () => (isOn() ? choose().audience : null),
    displaysChanged: place,
    windows: {
      openPresenter: async () => {
        if (!isOn()) presenter = openWindow(choose().presenter?.bounds ?? null);
        place();
        return choose().presenter !== null;
      },
      swap: async () => {
        if (!isOn() || choose().presenter === null) return 'nobody';
        swapped = !swapped;
        place();
        return 'host';
      },
      closePresenter: () => {
        if (isOn()) presenter?.destroy();
        presenter = null;
        placeAudience();
      },
    },
  };
}
