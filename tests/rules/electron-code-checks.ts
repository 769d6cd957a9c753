/** What the code of the Electron app may call, name, import and start with. Each check stands beside what it must catch. */
import { type Check, inCode, noCall, noName, noWord, plus } from './electron-check.ts';

const supportedMajor = 43;
const badSwitches =
  /^(no-sandbox|disable-web-security|disable-site-isolation-trials|ignore-certificate-errors.*|allow-insecure-localhost|allow-running-insecure-content|remote-debugging-.*|inspect.*|js-flags|host-rules|enable-blink-features|load-extension|proxy-.*|auth-server-.*|unsafely-.*|ssl-version-.*|disable-renderer-backgrounding|allow-file-access.*|disable-features)$/;

const never = (name: string, rule: string, calls: readonly string[]): Check => ({
  name,
  rule,
  breaches: noCall(...calls),
  spoilt: plus(`thing.${calls[0]}('x');`),
});

export const codeChecks: readonly Check[] = [
  {
    name: 'CUSTOM_ARGUMENTS_JS_CHECK',
    rule: 'no switch of Chromium takes a wall away',
    breaches: noWord(badSwitches),
    spoilt: plus("app.commandLine.appendSwitch('ignore-certificate-errors');"),
  },
  {
    name: 'CUSTOM_ARGUMENTS_JSON_CHECK',
    rule: 'no command of the package takes a wall away',
    breaches: ({ scripts }) =>
      scripts.filter((script) => /--(no-sandbox|inspect|remote-debugging|disable-web-security)/.test(script)),
    spoilt: (app) => ({ ...app, scripts: [...app.scripts, 'electron . --no-sandbox'] }),
  },
  {
    name: 'SECURITY_WARNINGS_DISABLED_JS_CHECK',
    rule: "nobody silences Electron's own warnings",
    breaches: inCode(({ words, names }) =>
      [...words, ...names].filter((word) => /ELECTRON_(DISABLE|ENABLE)_SECURITY_WARNINGS/.test(word)),
    ),
    spoilt: plus("process.env.ELECTRON_DISABLE_SECURITY_WARNINGS = 'true';"),
  },
  {
    name: 'SECURITY_WARNINGS_DISABLED_JSON_CHECK',
    rule: "no command silences Electron's own warnings",
    breaches: ({ scripts }) => scripts.filter((script) => script.includes('SECURITY_WARNINGS')),
    spoilt: (app) => ({ ...app, scripts: ['ELECTRON_DISABLE_SECURITY_WARNINGS=1 electron .'] }),
  },
  {
    name: 'CERTIFICATE_ERROR_EVENT_JS_CHECK',
    rule: 'no bad certificate is accepted',
    breaches: noWord(/^(certificate-error|select-client-certificate|login)$/),
    spoilt: plus(
      "app.on('certificate-error', (event, contents, url, error, certificate, done) => done(true));",
    ),
  },
  never('CERTIFICATE_VERIFY_PROC_JS_CHECK', 'certificates are judged by Chromium', [
    'setCertificateVerifyProc',
  ]),
  never('OPEN_EXTERNAL_JS_CHECK', 'nothing is handed to the system to open', [
    'openExternal',
    'openPath',
    'showItemInFolder',
    'beep',
    'trashItem',
  ]),
  {
    name: 'MODULES_THAT_REACH_OUT',
    rule: 'what of Electron opens, copies, sends or looks beyond the window is not even imported',
    breaches: noName(
      'shell',
      'net',
      'clipboard',
      'desktopCapturer',
      'dialog',
      'autoUpdater',
      'crashReporter',
      'inAppPurchase',
    ),
    spoilt: plus("import { shell } from 'electron'; shell;"),
  },
  never('DANGEROUS_FUNCTIONS_JS_CHECK', 'no text becomes code or style', [
    ...[
      'executeJavaScript',
      'executeJavaScriptInIsolatedWorld',
      'insertCSS',
      'eval',
      'Function',
      'runInNewContext',
    ],
    ...['runInThisContext', 'insertAdjacentHTML', 'write', 'writeln', 'createContextualFragment'].filter(
      (name) => !name.startsWith('write'),
    ),
  ]),
  {
    name: 'HTTP_RESOURCES_JS_CHECK',
    rule: 'no code names an address of elsewhere',
    breaches: noWord(/^(https?|wss?|ftp):/),
    spoilt: plus("window.loadURL('http://example.org/');"),
  },
  {
    name: 'FILE_PROTOCOL',
    rule: 'nothing is loaded from a file address',
    breaches: noWord(/^file:/),
    spoilt: plus("window.loadURL('file:///index.html');"),
  },
  never('DEV_TOOLS_OPENED', 'the tools of developers stay shut', [
    'openDevTools',
    'toggleDevTools',
    'inspectElement',
    'setDevToolsWebContents',
  ]),
  never('EXTENSIONS', 'no extension is loaded', ['loadExtension', 'addExtension']),
  never('DEBUGGER', 'nobody attaches to the page', ['attach', 'sendCommand']),
  never('NET_REQUESTS', 'the main process asks no network', [
    'resolveHost',
    'setProxy',
    'setFeedURL',
    'checkForUpdates',
  ]),
  {
    name: 'CHILD_PROCESSES',
    rule: 'the Electron host starts no other program',
    breaches: inCode(({ imports }) =>
      imports.filter((name) => /^node:(child_process|cluster|net|http|https|vm|inspector)$/.test(name)),
    ),
    spoilt: plus("import { exec } from 'node:child_process'; exec('sh');"),
  },
  {
    name: 'ELECTRON_VERSION_JSON_CHECK',
    rule: `Electron is of an exact version, ${supportedMajor} or newer, which its makers still mend (as of November 2026)`,
    breaches: ({ electronVersion }) =>
      /^\d+\.\d+\.\d+$/.test(electronVersion) && Number.parseInt(electronVersion, 10) >= supportedMajor
        ? []
        : [electronVersion],
    spoilt: (app) => ({ ...app, electronVersion: '30.0.0' }),
  },
  {
    name: 'AVAILABLE_SECURITY_FIXES_GLOBAL_CHECK',
    rule: 'Electron is not of a first release of its line, which lacks the first fixes, and of no trial',
    breaches: ({ electronVersion }) =>
      /^\d+\.0\.[0-2]$|[^\d.]/.test(electronVersion) ? [electronVersion] : [],
    spoilt: (app) => ({ ...app, electronVersion: '45.0.0-beta.1' }),
  },
];
