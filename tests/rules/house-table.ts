/**
 * Who may import whom, and which names have a single door: the house's rules as data. Long, because the whole house
 * is to be read in one place.
 */

/** A folder of `src` with rules of its own; the longest folder that holds a file is the file's room. */
export interface Room {
  readonly folder: string;
  /** What its files may import: rooms, single files, packages, `node`; `types of X` allows types alone. */
  readonly mayImport: readonly string[];
  /** Its files are strangers to each other: each stands alone. */
  readonly apart?: true;
}

const viewLibraries = ['react', 'react-dom', 'react-aria-components', 'lucide-react'];
const knowledge = [
  'types of dataset',
  'dataset/standing',
  'dataset/conflict',
  'dataset/claim-order',
  'dataset/wording',
  'dataset/language-tables',
  'dataset/formats',
  'dataset/casing',
  'dataset/compare-text',
  'dataset/say-aloud',
  'dataset/sentences',
];
/** `visit` is values to choose from, such as the parts of the About scene; what decides is in `advance`. */
const typesToShow = ['types of walkthrough', 'types of bridge', 'walkthrough/visit'];

export const rooms: readonly Room[] = [
  { folder: 'dataset', mayImport: ['zod'] },
  {
    folder: 'walkthrough',
    mayImport: ['types of dataset', 'dataset/standing', 'dataset/claim-order', 'dataset/wording'],
  },
  { folder: 'bridge', mayImport: ['types of dataset', 'types of walkthrough'] },
  { folder: 'host', mayImport: ['bridge', 'dataset', 'node', 'zod', 'pino'] },
  { folder: 'main', mayImport: ['host', 'bridge', 'electron', 'node', 'zod'] },
  { folder: 'preload', mayImport: ['bridge', 'electron'] },
  {
    folder: 'loopback',
    mayImport: ['host', 'bridge', 'node', 'zod', 'hono', '@hono/node-server', 'chrome-launcher'],
  },
  {
    folder: 'start',
    mayImport: [
      'host/flags',
      'host/exit-codes',
      'host/system-reason',
      'loopback/choose-browser',
      'loopback/find-chromium',
      'loopback/has-display',
      'node',
    ],
  },
  {
    folder: 'package',
    mayImport: [
      'host/exit-codes',
      'host/system-reason',
      'start/build-if-needed',
      'start/download-runtime',
      'start/find-runtime',
      'start/run-quietly',
      'node',
      'zod',
      'electron-builder',
      '@electron/fuses',
      '@resvg/resvg-js',
    ],
  },
  {
    folder: 'narrator',
    mayImport: [
      'host',
      'dataset',
      'walkthrough/quiz',
      'walkthrough/visit',
      'types of walkthrough',
      'renderer/PlaceScene',
      'renderer/pictures/picture-of',
      'renderer/words',
      'react-dom',
      'vite',
      'node',
    ],
  },
  { folder: 'editor', mayImport: ['host', 'dataset', 'node', 'zod', 'fflate'] },
  {
    folder: 'renderer',
    mayImport: [
      'walkthrough',
      'bridge',
      ...knowledge,
      ...viewLibraries,
      '@fontsource-variable/noto-sans',
      '@fontsource-variable/noto-serif',
      'renderer/scenes',
      'renderer/parts',
      'renderer/pictures',
      'renderer/speech',
      'renderer/words',
      'renderer/styles',
      'renderer/operator',
    ],
  },
  {
    folder: 'renderer/scenes',
    apart: true,
    mayImport: [
      'renderer/parts',
      'renderer/pictures',
      'renderer/words',
      ...knowledge,
      ...typesToShow,
      ...viewLibraries,
    ],
  },
  {
    folder: 'renderer/operator',
    mayImport: [
      'renderer/parts',
      'renderer/pictures',
      'renderer/words',
      ...knowledge,
      ...typesToShow,
      'bridge/operator',
      ...viewLibraries,
    ],
  },
  {
    folder: 'renderer/parts',
    mayImport: ['renderer/pictures', 'renderer/words', ...knowledge, ...typesToShow, ...viewLibraries, 'uqr'],
  },
  {
    folder: 'renderer/pictures',
    mayImport: [
      'renderer/words',
      ...knowledge,
      ...typesToShow,
      ...viewLibraries,
      'd3-geo',
      'topojson-client',
      'topojson-specification',
      'world-atlas',
    ],
  },
  {
    folder: 'renderer/speech',
    mayImport: ['renderer/parts', 'renderer/pictures', 'renderer/words', ...knowledge, ...typesToShow],
  },
  { folder: 'renderer/words', mayImport: ['types of dataset', ...typesToShow] },
  { folder: 'renderer/styles', mayImport: [] },
];

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
