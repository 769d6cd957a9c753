/** Windows beside the exhibit and frames inside it. */
import { byHost, byScript, type Way } from './way.ts';

const opened = [
  'https://example.org/',
  'about:blank',
  './',
  'data:text/html,out',
  'javascript:0',
  'file:///',
] as const;
const features = ['', 'popup', 'noopener', 'width=100,height=100'] as const;

export const windows: readonly Way[] = [
  ...opened.flatMap((address) =>
    features.map((feature) =>
      byScript(
        `window.open of ${address} with “${feature}”`,
        ([url, how]) => (window.open(url, '_blank', how) === null ? null : 'there is a second window'),
        [address, feature] as const,
      ),
    ),
  ),
  ...(['_blank', 'another', '_unfencedTop'] as const).map((target) =>
    byScript(
      `a link with the target ${target}`,
      (name) => {
        const link = Object.assign(document.createElement('a'), {
          href: 'https://example.org/',
          target: name,
        });
        document.body.append(link);
        link.click();
        link.remove();
      },
      target,
    ),
  ),
  byScript(
    'a form into a new window',
    () => {
      const form = Object.assign(document.createElement('form'), {
        action: 'https://example.org/',
        target: '_blank',
      });
      document.body.append(form);
      form.submit();
      form.remove();
    },
    null,
  ),
  byScript(
    'a picture in a window of its own',
    async () => {
      const pictures: unknown = Reflect.get(window, 'documentPictureInPicture');
      const ask: unknown = Reflect.get(Object(pictures), 'requestWindow');
      if (typeof ask !== 'function') return null;
      await Reflect.apply(ask, pictures, []);
      return 'there is a second window';
    },
    null,
  ),
  ...opened.map((address) =>
    byHost(`the host is asked to open ${address}`, ({ window }) => window().webContents.mayOpen(address)),
  ),
  byHost('the host is asked to hold a guest page', ({ window }) => window().webContents.mayAttachGuest()),
];

const sources = [
  'https://example.org/',
  'http://127.0.0.1:9/',
  './',
  'data:text/html,out',
  'file:///etc/passwd',
] as const;
const holders = ['iframe', 'frame', 'embed', 'webview', 'fencedframe', 'portal'] as const;

/** Answers where a frame stands that shows anything but nothing. */
function putFrame([tag, source]: readonly [string, string]): Promise<string | null> {
  const holder = document.createElement(tag);
  holder.setAttribute(tag === 'object' ? 'data' : 'src', source);
  document.body.append(holder);
  return new Promise((resolve) => {
    const look = () => {
      const inside = holder instanceof HTMLIFrameElement ? holder.contentDocument?.body?.innerText : '';
      holder.remove();
      resolve(inside ? `the frame shows ${inside}` : null);
    };
    holder.addEventListener('load', look);
    holder.addEventListener('error', look);
    // What never tells is looked at once the own host has answered something asked after it.
    fetch('index.html').then(look);
  });
}

export const frames: readonly Way[] = [
  ...[...holders, 'object' as const].flatMap((tag) =>
    sources.map((source) => byScript(`a ${tag} of ${source}`, putFrame, [tag, source] as const)),
  ),
  byScript(
    'a frame with a text of its own and script',
    () => {
      const frame = Object.assign(document.createElement('iframe'));
      try {
        frame.srcdoc = '<script>parent.document.title = "out"</script>';
      } catch (error) {
        if (error instanceof TypeError) return null;
        throw error;
      }
      return 'text became markup';
    },
    null,
  ),
  ...sources
    .slice(0, 2)
    .flatMap((source) => [
      byHost(`the host is asked for a frame of ${source}`, ({ window }) =>
        window().webContents.mayGo(source, false),
      ),
    ]),
  byHost('the host is asked for a frame of its own page', ({ window }) =>
    window().webContents.mayGo('kiosk://app/', false),
  ),
];
