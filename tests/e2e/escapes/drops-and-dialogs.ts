/** Files dropped on the page, dialogs in front of the public, and downloads. */
import { byHost, byScript, type Way } from './way.ts';

const dropped = ['text/uri-list', 'text/html', 'text/plain', 'Files'] as const;

export const drops: readonly Way[] = dropped.map((type) =>
  byScript(
    `${type} dropped on the page`,
    (kind) => {
      const dataTransfer = new DataTransfer();
      if (kind === 'Files')
        dataTransfer.items.add(new File(['<h1>out</h1>'], 'out.html', { type: 'text/html' }));
      else dataTransfer.setData(kind, 'https://example.org/');
      const acted = ['dragenter', 'dragover', 'drop'].filter((name) =>
        document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })),
      );
      return acted.length === 0 ? null : `the browser acts on ${acted.join(' and ')}`;
    },
    type,
  ),
);

/** A function of the window that puts something of the browser's in front of the page. */
const picker = (name: string) =>
  byScript(
    name,
    async (called) => {
      const pick: unknown = Reflect.get(window, called);
      if (typeof pick !== 'function') return null;
      await Reflect.apply(pick, window, []);
      return 'it opened';
    },
    name,
  );

export const dialogs: readonly Way[] = [
  byScript('alert', () => alert('out'), null),
  byScript('confirm', () => (confirm('out') ? 'it was answered' : null), null),
  byScript('prompt', () => prompt('out'), null),
  byScript('print', () => print(), null),
  ...[
    'showOpenFilePicker',
    'showSaveFilePicker',
    'showDirectoryPicker',
    'getScreenDetails',
    'queryLocalFonts',
  ].map(picker),
  byScript(
    'a question on leaving',
    () => {
      const ask = (event: BeforeUnloadEvent) => event.preventDefault();
      addEventListener('beforeunload', ask);
      location.assign('https://example.org/');
      removeEventListener('beforeunload', ask);
    },
    null,
  ),
  byScript(
    'a colour from anywhere on the screen',
    async () => {
      const Dropper: unknown = Reflect.get(window, 'EyeDropper');
      if (typeof Dropper !== 'function') return null;
      const made: unknown = Reflect.construct(Dropper, []);
      const open: unknown = Reflect.get(Object(made), 'open');
      if (typeof open === 'function') await Reflect.apply(open, made, []);
      return 'a colour was picked';
    },
    null,
  ),
  byHost(
    'a page holds the operator back when leaving',
    ({ window }) => !window().webContents.unloadsAnyway(),
  ),
  byHost('the window is asked to close', ({ window }) => window().close()),
];

/** Each is saved under a name by a link. */
const saved = ['data:text/plain,out', './', 'assets/index.js', 'https://example.org/file.zip'] as const;

export const downloads: readonly Way[] = [
  ...saved.map((address) =>
    byScript(
      `a link that saves ${address}`,
      (href) => Object.assign(document.createElement('a'), { href, download: 'out.txt' }).click(),
      address,
    ),
  ),
  byScript(
    'a link that saves what the page made',
    () => {
      const href = URL.createObjectURL(new Blob(['out']));
      Object.assign(document.createElement('a'), { href, download: 'out.txt' }).click();
    },
    null,
  ),
  byHost('the host is asked to download', ({ electron }) =>
    electron.session.letsDownload('https://example.org/f.zip'),
  ),
];
