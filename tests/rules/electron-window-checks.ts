/** What each window of the Electron app may be. */

import { codeOf } from './electron-app.ts';
import {
  type Check,
  instead,
  noMarkup,
  noName,
  noSetting,
  onPage,
  plus,
  preference,
} from './electron-check.ts';

const options = 'main/kiosk-window-options.ts';

/** A preference that is stated outright, with the name that Electronegativity has for its check. */
function stated(name: string, preferenceName: string, value: 'true' | 'false'): Check {
  const other = value === 'true' ? 'false' : 'true';
  return {
    name,
    rule: `${preferenceName} is ${value}, and says so`,
    breaches: preference(preferenceName, value),
    spoilt: instead(options, `${preferenceName}: ${value}`, `${preferenceName}: ${other}`),
  };
}

/** A preference that no window has. */
function absent(name: string, preferenceName: string, value: string): Check {
  return {
    name,
    rule: `no window has ${preferenceName}`,
    breaches: noSetting(preferenceName),
    spoilt: plus(`new BrowserWindow({ webPreferences: { ${preferenceName}: ${value} } });`),
  };
}

export const windowChecks: readonly Check[] = [
  stated('NODE_INTEGRATION_JS_CHECK', 'nodeIntegration', 'false'),
  stated('NODE_INTEGRATION_JS_CHECK in workers', 'nodeIntegrationInWorker', 'false'),
  stated('NODE_INTEGRATION_JS_CHECK in frames', 'nodeIntegrationInSubFrames', 'false'),
  stated('CONTEXT_ISOLATION_JS_CHECK', 'contextIsolation', 'true'),
  stated('SANDBOX_JS_CHECK', 'sandbox', 'true'),
  stated('WEB_SECURITY_JS_CHECK', 'webSecurity', 'true'),
  stated('INSECURE_CONTENT_JS_CHECK', 'allowRunningInsecureContent', 'false'),
  stated('EXPERIMENTAL_FEATURES_JS_CHECK', 'experimentalFeatures', 'false'),
  stated('WEBVIEW_TAG', 'webviewTag', 'false'),
  stated('PLUGINS', 'plugins', 'false'),
  stated('NAVIGATE_ON_DROP', 'navigateOnDragDrop', 'false'),
  stated('SAFE_DIALOGS', 'disableDialogs', 'true'),
  stated('DEV_TOOLS', 'devTools', 'false'),
  stated('SPELL_CHECK', 'spellcheck', 'false'),
  absent('BLINK_FEATURES_JS_CHECK', 'enableBlinkFeatures', "'PreciseMemoryInfo'"),
  absent('AFFINITY_GLOBAL_CHECK', 'affinity', "'one'"),
  absent('REMOTE_MODULE_JS_CHECK', 'enableRemoteModule', 'true'),
  absent('CUSTOM_ARGUMENTS_JS_CHECK of a window', 'additionalArguments', "['--inspect']"),
  absent('SESSION_OF_ITS_OWN', 'partition', "'persist:other'"),
  absent('NATIVE_WINDOW_OPEN', 'nativeWindowOpen', 'false'),
  {
    name: 'ONE_KIND_OF_WINDOW',
    rule: 'every window is made from the one table of options',
    breaches: (app) => {
      const made = app.sources.flatMap((source) =>
        codeOf(source).calls.filter(({ name }) =>
          /^(BrowserWindow|BaseWindow|BrowserView|WebContentsView)$/.test(name),
        ),
      );
      const odd = made.filter(
        ({ name, args }) => name !== 'BrowserWindow' || args[0] !== 'kioskWindowOptions(wishes)',
      );
      return made.length === 0
        ? ['there is no window']
        : odd.map(({ name, args }) => `new ${name}(${args.join(', ')})`);
    },
    spoilt: plus('new BrowserWindow({ width: 800 });'),
  },
  {
    name: 'REMOTE_MODULE_JS_CHECK by its package',
    rule: 'the remote module is nowhere',
    breaches: noName('remote'),
    spoilt: plus("import * as remote from '@electron/remote/main'; remote.initialize();"),
  },
  {
    name: 'ALLOWPOPUPS_HTML_CHECK',
    rule: 'nothing on the page allows new windows',
    breaches: noMarkup(/allowpopups/i),
    spoilt: onPage('<webview src="https://example.org/" allowpopups></webview>'),
  },
  {
    name: 'NODE_INTEGRATION_HTML_CHECK',
    rule: 'there is no guest page in the page',
    breaches: noMarkup(/<webview/i),
    spoilt: plus('export const view = <webview nodeintegration />;', 'renderer/spoilt.tsx'),
  },
  {
    name: 'WEB_SECURITY_HTML_CHECK and its kin',
    rule: 'no attribute of a guest page switches a wall off',
    breaches: noMarkup(/\b(disablewebsecurity|webpreferences|blinkfeatures|enableblinkfeatures)\b/i),
    spoilt: onPage('<webview disablewebsecurity webpreferences="allowRunningInsecureContent"></webview>'),
  },
  {
    name: 'AUXCLICK_HTML_CHECK',
    rule: 'the page has no link that a middle click could open',
    breaches: noMarkup(/<a\b/),
    spoilt: plus('export const link = <a href="https://example.org/">out</a>;', 'renderer/spoilt.tsx'),
  },
  {
    name: 'HTTP_RESOURCES_HTML_CHECK',
    rule: 'the page names no address of elsewhere',
    breaches: noMarkup(/(src|href|action|data)\s*=\s*["'{]*\s*(https?:)?\/\//i),
    spoilt: onPage('<script src="http://example.org/x.js"></script>'),
  },
];
