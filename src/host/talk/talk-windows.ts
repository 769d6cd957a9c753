/** Carries a talk's wish for its windows from the bridge to the host, which alone knows how. */
import type { SwappedBy } from '../../bridge/talk.ts';

export interface TalkWindows {
  /** Answers whether there is a presenter's window now. */
  readonly openPresenter: () => Promise<boolean>;
  readonly swap: () => Promise<SwappedBy>;
  /** The talk has ended. */
  readonly closePresenter: () => void;
}

export interface LedTalkWindows extends TalkWindows {
  /** From now on these are asked. */
  lead(windows: TalkWindows): void;
}

/** Until a host leads it, there are no windows to open. */
export function talkWindows(): LedTalkWindows {
  let led: TalkWindows | null = null;
  return {
    openPresenter: async () => (await led?.openPresenter()) ?? false,
    swap: async () => (await led?.swap()) ?? 'nobody',
    closePresenter: () => led?.closePresenter(),
    lead: (windows) => {
      led = windows;
    },
  };
}
