/** Switches of the browser inside Electron that no setting of a window or session reaches; set before it is ready. */

/** Name, and value where it takes one. */
export const chromiumSwitches: readonly (readonly [string, string?])[] = [
  // A swipe from the edge must not go back in the history (webview history swipe), nor two fingers enlarge the page.
  ['overscroll-history-navigation', '0'],
  ['disable-pinch'],
  // The kiosk knows no network: no name is looked up, no proxy searched, nothing fetched in the background.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];
