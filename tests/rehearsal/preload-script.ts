/**
 * Makes the built preload into a script that Chromium runs before the page's own: in a function scope of its own, with
 * a `require` that knows only `electron`. Real Electron gives it a world of its own; here the scope stands in for that.
 */

/** The function that carries a call out of the page; taken off the window of the main frame before the page runs. */
export const carrierName = '__carryToStandIn';

/** @param preload text of the built preload, one CommonJS file. */
export function preloadScript(preload: string): string {
  return `(() => {
  // A preload runs in the main frame only, unless the host asks for more.
  if (window !== window.top || location.origin === 'null') return;
  const carry = window[${JSON.stringify(carrierName)}];
  delete window[${JSON.stringify(carrierName)}];
  const freeze = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (key, api) => {
        if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
        Object.defineProperty(window, key, { value: freeze({ ...api }), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: async (channel, ...args) => {
        const outcome = await carry(channel, args);
        if (outcome.ok) return outcome.value;
        throw new Error(outcome.message);
      },
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload cannot require ' + name);
    return electron;
  };
  const module = { exports: {} };
  (function (require, module, exports) {
${preload}
  })(require, module, module.exports);
})();`;
}
