/** Who may import whom: the house's rules as data. Long, because the whole house is to be read in one place. */

/** A folder of `src` with rules of its own; the longest folder that holds a file is the file's room. */
export interface Room {
  readonly folder: string;
  /** What its files may import: rooms, single files, packages, `node`; `types of X` allows types alone. */
  readonly mayImport: readonly string[];
  /** Its files are strangers to each other: each stands alone. */
  readonly apart?: true;
}

const viewLibraries = ['react', 'react-dom', 'react-aria', 'react-aria-components', 'lucide-react'];
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

/** What shows parts, pictures and words of the dataset to somebody. */
const toShowAScene = [
  'renderer/parts',
  'renderer/pictures',
  'renderer/words',
  ...knowledge,
  ...typesToShow,
  ...viewLibraries,
];

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
  {
    folder: 'export',
    mayImport: [
      'host',
      'dataset/wording',
      'types of dataset',
      'types of bridge',
      'bridge/told',
      'editor/outcome',
      'loopback/find-chromium',
      'loopback/read-app-version',
      'node',
      'zod',
      'vite',
      '@vitejs/plugin-react',
      'playwright',
      '@sparticuz/chromium',
    ],
  },
  { folder: 'editor', mayImport: ['host', 'dataset', 'loopback/hold-data-folder', 'node', 'zod', 'fflate'] },
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
      'renderer/handout',
      'renderer/talk',
      'renderer/presenter',
    ],
  },
  {
    folder: 'renderer/scenes',
    apart: true,
    mayImport: toShowAScene,
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
      '../docs',
      'bridge/set-up',
      'bridge/opening-hours',
      'renderer/pixels-per-mm',
      'renderer/stage-size',
      ...viewLibraries,
    ],
  },
  {
    folder: 'renderer/handout',
    mayImport: [...toShowAScene, 'walkthrough/quiz'],
  },
  {
    folder: 'renderer/talk',
    mayImport: toShowAScene,
  },
  {
    folder: 'renderer/presenter',
    mayImport: [
      'renderer/talk',
      'renderer/parts',
      'renderer/words',
      ...knowledge,
      ...typesToShow,
      ...viewLibraries,
    ],
  },
  {
    folder: 'renderer/parts',
    mayImport: ['renderer/pictures', 'renderer/words', ...knowledge, ...typesToShow, ...viewLibraries, 'uqr'],
  },
  {
    folder: 'renderer/pictures',
    mayImport: ['renderer/words', ...knowledge, ...typesToShow, ...viewLibraries],
  },
  {
    folder: 'renderer/speech',
    mayImport: ['renderer/parts', 'renderer/pictures', 'renderer/words', ...knowledge, ...typesToShow],
  },
  { folder: 'renderer/words', mayImport: ['types of dataset', ...typesToShow] },
  { folder: 'renderer/styles', mayImport: [] },
  /** The operator's guide and its pictures: no code. */
  { folder: '../docs', mayImport: [] },
];
