/** Which names have a single door: the house's rules as data. */

/** A name that may be mentioned in the listed files alone. `inside` narrows the rule to some rooms. */
export interface Door {
  readonly names: readonly string[];
  readonly only: readonly string[];
  readonly inside?: readonly string[];
  readonly because: string;
}

const pureRooms = ['dataset', 'walkthrough', 'bridge'];
const shown = [
  'renderer/scenes',
  'renderer/operator',
  'renderer/parts',
  'renderer/pictures',
  'renderer/words',
];
const starts = [
  'main/index.ts',
  'loopback/index.ts',
  'start/index.ts',
  'editor/index.ts',
  'export/index.ts',
  'narrator/index.ts',
  'package/index.ts',
];

export const doors: readonly Door[] = [
  {
    names: [
      ...['Date', 'Math.random', 'Temporal'],
      ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
    ],
    only: [],
    inside: [...pureRooms, ...shown],
    because: 'time and chance arrive from outside',
  },
  {
    names: [
      'fetch',
      'process',
      'console',
      'document',
      'window',
      'navigator',
      'globalThis',
      'crypto',
      'Buffer',
    ],
    only: [],
    inside: pureRooms,
    because: 'a pure room knows no surroundings',
  },
  {
    names: ['Intl', '.toLocaleString', '.localeCompare', '.toLocaleDateString', '.toLocaleTimeString'],
    only: [],
    inside: [...pureRooms, 'renderer'],
    because: "Chromium's own tables are wrong for Azerbaijani",
  },
  {
    names: ['.toUpperCase', '.toLowerCase'],
    only: ['dataset/casing.ts'],
    inside: ['dataset', 'renderer'],
    because: 'casing without a language turns i into I',
  },
  {
    names: ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', '.sendBeacon'],
    only: ['renderer/connect-bridge.ts'],
    because: 'the renderer reaches its host by one door',
  },
  { names: ['ipcMain'], only: ['main/serve-bridge.ts'], because: 'Electron answers by one door' },
  { names: ['ipcRenderer', 'contextBridge'], only: ['preload/index.ts'], because: 'the preload is the door' },
  {
    names: ['process.env', 'process.argv', 'process.exit', 'process.exitCode'],
    only: starts,
    because: 'surroundings are read where a process starts',
  },
  { names: ['NODE_ENV', '.NODE_ENV'], only: [], because: 'tests and production run the same code' },
  {
    names: ['shell', '.openExternal', '.executeJavaScript', 'eval', 'Function', 'require', 'webFrame'],
    only: [],
    because: 'nothing leaves the exhibit and nothing foreign runs in it',
  },
  {
    names: ['dangerouslySetInnerHTML', '.innerHTML', '.outerHTML', '.insertAdjacentHTML'],
    only: [],
    because: 'text is never parsed as markup',
  },
  {
    names: ['localStorage', 'sessionStorage', 'indexedDB', 'document.cookie', 'history', 'location'],
    only: ['renderer/connect-bridge.ts'],
    inside: ['renderer'],
    because: 'nothing of a visit outlives it',
  },
  {
    names: ['onDoubleClick', 'onContextMenu', 'onMouseEnter', 'onHoverStart', 'useLongPress', 'onLongPress'],
    only: [],
    because: 'one finger, tap only',
  },
  { names: ['Math.random'], only: [], because: 'chance is injected, and secrets need real chance' },
];
