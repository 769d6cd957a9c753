/**
 * The walls around the windows of the Electron app: navigation, permissions, scheme, policy, preload, calls. It is long
 * because each check stands beside what it must catch.
 */
import { type Check, callsOnce, hears, inCode, instead, noCall, noSetting, plus } from './electron-check.ts';

const refuses = (listener: string) => listener.includes('.preventDefault()');

/** A listener on every web contents, whatever made it. */
const limited = (event: string, fits: (listener: string) => boolean): Check => ({
  name: `LIMIT_NAVIGATION_GLOBAL_CHECK: ${event}`,
  rule: `${event} is judged on every web contents`,
  breaches: hears(event, fits),
  spoilt: instead('main/harden-contents.ts', `'${event}'`, `'another-event'`),
});

/** A handler of the session that is set once, and judges. */
const handled = (name: string): Check => ({
  name: `PERMISSION_REQUEST_HANDLER_GLOBAL_CHECK: ${name}`,
  rule: `${name} is called once, with a handler that does not grant everything`,
  breaches: callsOnce(
    name,
    ({ args }) => args[0] !== 'null' && !/=> true|callback\(true\)/.test(args[0] ?? 'null'),
  ),
  spoilt: instead('main/lock-session.ts', `session.${name}(`, 'session.setUserAgent('),
});

export const wallChecks: readonly Check[] = [
  limited('will-navigate', (listener) => listener === 'keepOnPage'),
  limited('will-frame-navigate', (listener) => listener === 'keepOnPage'),
  limited('will-redirect', (listener) => listener === 'keepOnPage'),
  limited('will-attach-webview', refuses),
  {
    name: 'AUXCLICK_JS_CHECK',
    rule: 'no new window is ever allowed, also not by a middle click',
    breaches: callsOnce('setWindowOpenHandler', ({ args }) => {
      const answers = args[0]?.match(/action: '\w+'/g) ?? [];
      return answers.length > 0 && answers.every((answer) => answer === "action: 'deny'");
    }),
    spoilt: instead('main/harden-contents.ts', "action: 'deny'", "action: 'allow'"),
  },
  handled('setPermissionRequestHandler'),
  handled('setPermissionCheckHandler'),
  handled('setDevicePermissionHandler'),
  handled('setDisplayMediaRequestHandler'),
  {
    name: 'SANDBOX_JS_CHECK of the app',
    rule: 'every renderer is sandboxed',
    breaches: callsOnce('enableSandbox', ({ of }) => of === 'app'),
    spoilt: instead('main/index.ts', 'app.enableSandbox()', 'app.disableHardwareAcceleration()'),
  },
  {
    name: 'PROTOCOL_HANDLER_JS_CHECK',
    rule: 'one scheme, served by a handler that judges; none of the old ways, none of the system',
    breaches: noCall(
      ...['registerFileProtocol', 'registerHttpProtocol', 'registerStringProtocol', 'registerBufferProtocol'],
      ...['interceptFileProtocol', 'interceptHttpProtocol', 'setAsDefaultProtocolClient', 'loadFile'],
    ),
    spoilt: plus("app.setAsDefaultProtocolClient('kiosk');"),
  },
  {
    name: 'PROTOCOL_HANDLER_JS_CHECK of its rights',
    rule: 'the scheme may not pass the policy by, and holds no workers or code caches',
    breaches: noSetting(
      'bypassCSP',
      'allowServiceWorkers',
      'corsEnabled',
      'codeCache',
      'stream',
      'allowExtensions',
    ),
    spoilt: instead('main/serve-app.ts', 'supportFetchAPI: true', 'supportFetchAPI: true, bypassCSP: true'),
  },
  {
    name: 'ONLY_OWN_PAGE',
    rule: 'the one address that is loaded is the own page',
    breaches: callsOnce('loadURL', ({ args }) => args.length === 1 && args[0] === 'addressOf(wishes)'),
    spoilt: instead('main/open-kiosk-window.ts', 'loadURL(addressOf(wishes))', 'loadURL(process.argv[1])'),
  },
  {
    name: 'CSP_GLOBAL_CHECK',
    rule: 'the content policy begins with nothing, allows no text as code and no place but the own',
    breaches: ({ policy }) => [
      ...(policy.startsWith("default-src 'none';") ? [] : ['it does not begin with nothing']),
      ...(policy.match(/unsafe-\w+|\*|https?:|data:|blob:|wasm-\w+/g) ?? []),
      ...[
        "require-trusted-types-for 'script'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        'sandbox ',
      ].filter((part) => !policy.includes(part)),
    ],
    spoilt: (app) => ({
      ...app,
      policy: app.policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    }),
  },
  {
    name: 'CSP_GLOBAL_CHECK of every answer',
    rule: 'every answer of the scheme carries the policy, a refusal too',
    breaches: inCode(({ path, calls }) =>
      path !== 'main/answer-app-request.ts'
        ? []
        : calls
            .filter(({ name, args }) => name === 'Response' && !args.join().includes('securityHeaders()'))
            .map(({ args }) => `an answer without the policy: ${args.join(', ')}`),
    ),
    spoilt: instead('main/answer-app-request.ts', '...securityHeaders(),', ''),
  },
  {
    name: 'PRELOAD_JS_CHECK',
    rule: 'the preload hands the page calls of the contract, and never anything of Electron or Node',
    breaches: inCode(({ path, settings, calls, imports }) =>
      !path.startsWith('preload/')
        ? []
        : [
            ...imports.filter((name) => name !== 'electron' && !name.startsWith('../bridge/')),
            ...settings
              .filter(({ value }) => /^(ipcRenderer|process|require)\b/.test(value))
              .map(({ value }) => value),
            ...calls
              .filter(({ name, of }) => of === 'ipcRenderer' && name !== 'invoke')
              .map(({ name }) => `ipcRenderer.${name}`),
          ],
    ),
    spoilt: plus("contextBridge.exposeInMainWorld('all', { ipc: ipcRenderer });", 'preload/spoilt.ts'),
  },
  {
    name: 'PRELOAD_JS_CHECK of its channels',
    rule: 'no channel is chosen by the page',
    breaches: inCode(({ calls }) =>
      calls
        .filter(({ name, args }) => name === 'invoke' && !/^channels\.\w+$/.test(args[0] ?? ''))
        .map(({ args }) => `invoke(${args[0]})`),
    ),
    spoilt: plus('const send = (channel: string) => ipcRenderer.invoke(channel);', 'preload/spoilt.ts'),
  },
  {
    name: 'SENDER_OF_CALLS',
    rule: 'every call is judged by the frame it comes from',
    breaches: inCode(({ calls, path }) =>
      calls
        .filter(({ of }) => of === 'ipcMain')
        .filter(
          ({ name, args }) => name !== 'handle' || !args[1]?.includes('if (mayCallBridge(senderFrame))'),
        )
        .map(({ name }) => `ipcMain.${name} in ${path}`),
    ),
    spoilt: instead('main/serve-bridge.ts', 'if (mayCallBridge(senderFrame))', 'if (channel)'),
  },
  {
    name: 'NODE_INTEGRATION_ATTACH_EVENT_JS_CHECK',
    rule: 'a guest page is refused, not given other preferences',
    breaches: hears(
      'will-attach-webview',
      (listener) => refuses(listener) && !listener.includes('webPreferences'),
    ),
    spoilt: plus(
      "contents.on('will-attach-webview', (event, webPreferences) => { webPreferences.nodeIntegration = true; });",
    ),
  },
  {
    name: 'SPELL_CHECK of the session',
    rule: 'the spell checker, which would fetch dictionaries, is off',
    breaches: callsOnce('setSpellCheckerEnabled', ({ args }) => args[0] === 'false'),
    spoilt: instead('main/lock-session.ts', 'setSpellCheckerEnabled(false)', 'setSpellCheckerEnabled(true)'),
  },
  {
    name: 'MENU',
    rule: 'there is no menu, and so none of its shortcuts',
    breaches: callsOnce('setApplicationMenu', ({ args }) => args[0] === 'null'),
    spoilt: instead('main/index.ts', 'setApplicationMenu(null)', 'setApplicationMenu(menu)'),
  },
];
