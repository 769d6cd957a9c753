/** Holds the browser that carries the page, and brings another in its place when the recovery ladder says so. */
import type { View } from '../host/supervise.ts';
import type { LaunchedBrowser } from './launch-chromium.ts';

export interface KeptBrowser {
  readonly view: View;
  /** Ends the browser for good. */
  close(): Promise<void>;
}

export interface BrowserKeeping {
  readonly launch: () => LaunchedBrowser;
  /** Told how a browser ended that nobody here asked to end. */
  readonly onEnded: (how: number | string) => void;
}

export function keepBrowser({ launch, onEnded }: BrowserKeeping): KeptBrowser {
  /** Browsers that we end ourselves. */
  const dismissed = new Set<LaunchedBrowser>();
  const begin = () => {
    const browser = launch();
    browser.ended.then((how) => {
      if (!dismissed.has(browser)) onEnded(how);
    });
    return browser;
  };
  let current = begin();
  const replace = async (end: (browser: LaunchedBrowser) => Promise<void>) => {
    dismissed.add(current);
    await end(current);
    current = begin();
  };
  const killAndRebuild = () => replace((browser) => browser.kill());
  return {
    // From outside nothing gentler can be done to a browser, and asking one whose page is lost only takes time.
    view: { reload: killAndRebuild, rebuild: killAndRebuild, killAndRebuild },
    close: async () => {
      dismissed.add(current);
      await current.close();
    },
  };
}
