/** The command line of the browser that carries the kiosk: nothing for a finger to fall out of, nothing sent anywhere. */

export interface ChromiumOptions {
  readonly address: string;
  /** A profile of the kiosk's own: nobody's bookmarks, passwords or extensions. */
  readonly profileFolder: string;
  readonly windowed: boolean;
  /** Chromium's sandbox cannot start for root on Linux. */
  readonly withoutSandbox: boolean;
}

/** One list, since Chromium heeds only the last of several such switches. */
const disabledFeatures = [
  'Translate',
  'TranslateUI',
  'OverscrollHistoryNavigation',
  'OptimizationHints',
  'MediaRouter',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'PrivacySandboxSettings4',
  'GlobalMediaControls',
  'msEdgeSidebarV2',
];

const always = [
  // Public touch: no pinch, no swipe through the history (pain points 12 and 13).
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  // No bubble, bar or dialog of the browser's own over the page (pain point 41).
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--noerrdialogs',
  '--disable-infobars',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-notifications',
  '--disable-prompt-on-repost',
  '--deny-permission-prompts',
  '--password-store=basic',
  '--use-mock-keychain',
  // Nothing goes out (pain point 17).
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-breakpad',
  '--metrics-recording-only',
  '--no-pings',
  '--no-proxy-server',
  // No name is ever looked up, and no script finds a way around by UDP.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** Without a window; what is to be printed is told over pipes. */
export function printArguments({
  profileFolder,
  withoutSandbox,
}: Pick<ChromiumOptions, 'profileFolder' | 'withoutSandbox'>): readonly string[] {
  return [
    `--user-data-dir=${profileFolder}`,
    ...always,
    `--disable-features=${disabledFeatures.join(',')}`,
    ...(withoutSandbox ? ['--no-sandbox'] : []),
    '--headless',
    '--remote-debugging-pipe',
  ];
}

export function chromiumArguments(options: ChromiumOptions): readonly string[] {
  const { address, profileFolder, windowed, withoutSandbox } = options;
  return [
    `--user-data-dir=${profileFolder}`,
    ...always,
    `--disable-features=${disabledFeatures.join(',')}`,
    ...(withoutSandbox ? ['--no-sandbox'] : []),
    ...(windowed ? [`--app=${address}`] : ['--kiosk', address]),
  ];
}
