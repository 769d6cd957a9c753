/** What this host can do for a talk's windows: a second window of the browser, or its address on the terminal. */
import { presenterMark } from '../bridge/channels.ts';
import type { TalkWindows } from '../host/talk/talk-windows.ts';
import type { RunningKiosk } from './run-kiosk.ts';

export interface TalkWindowMakings {
  readonly kiosk: Pick<RunningKiosk, 'openPresenter'>;
  /** Of the page; it holds the token, so that the terminal alone is told. */
  readonly address: string;
  readonly say: (line: string) => void;
}

export function talkWindowsOf({ kiosk, address, say }: TalkWindowMakings): TalkWindows {
  return {
    openPresenter: async () => {
      if (kiosk.openPresenter()) return true;
      say(`The presenter's window: ${address}${presenterMark}`);
      return false;
    },
    // Where windows stand is the system's own business here, and the presenter closes them.
    swap: async () => 'pages',
    closePresenter: () => undefined,
  };
}
