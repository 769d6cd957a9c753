/** Other addresses: what a script, a link, a form, the history or a redirect would make of the page. */
import { byHost, byScript, type Way } from './way.ts';

export const elsewhere = [
  ...[
    'https://example.org/',
    'http://example.org/',
    'http://127.0.0.1:9/',
    'http://localhost:9/',
    'http://[::1]:9/',
  ],
  ...['//example.org/', 'https:example.org', 'https://app.kiosk.test.example.org/', 'ftp://example.org/'],
  ...[
    'file:///etc/passwd',
    'file:///C:/Windows/win.ini',
    'file://server/share',
    'filesystem:https://example.org/t',
  ],
  ...[
    'about:blank',
    'about:srcdoc',
    'data:text/html,out',
    'blob:https://example.org/1',
    'view-source:https://example.org/',
  ],
  ...[
    'javascript:document.title="out"',
    'chrome://settings/',
    'chrome://quit/',
    'chrome://gpu/',
    'devtools://devtools/',
  ],
  ...[
    'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.html',
    'mailto:a@example.org',
    'tel:+994',
    'ms-settings:',
  ],
  ...[
    'kiosk://elsewhere/',
    'kiosk://app.evil/',
    'kiosk://app@evil/',
    'kiosk:///',
    'intent://example.org/#Intent;end',
  ],
  ...['assets/index.js', './?page=2', '../', '#out', '/'],
] as const;

/** Ways by which a script makes the page go. */
const means: Readonly<Record<string, (address: string) => unknown>> = {
  'location.assign': (address) => location.assign(address),
  'location.replace': (address) => location.replace(address),
  'a link': (address) => {
    const link = Object.assign(document.createElement('a'), { href: address });
    document.body.append(link);
    link.click();
    link.remove();
  },
  'navigation.navigate': async (address) => {
    await navigation.navigate(address).committed;
  },
};

const few = ['https://example.org/few', 'about:blank', 'data:text/html,out'] as const;

/** Ways that are the same wherever they lead. */
const fewMeans: Readonly<Record<string, (address: string) => unknown>> = {
  'a link that is in no document': (address) =>
    Object.assign(document.createElement('a'), { href: address }).click(),
  'a link to the top': (address) =>
    Object.assign(document.createElement('a'), { href: address, target: '_top' }).click(),
  'a form': (address) => {
    const form = Object.assign(document.createElement('form'), { action: address });
    document.body.append(form);
    form.submit();
    form.remove();
  },
  'a form that posts': (address) => {
    const form = Object.assign(document.createElement('form'), { action: address, method: 'post' });
    document.body.append(form);
    form.requestSubmit();
    form.remove();
  },
  'a refresh in the head': (address) => {
    const meta = Object.assign(document.createElement('meta'), {
      httpEquiv: 'refresh',
      content: `0;url=${address}`,
    });
    document.head.append(meta);
    meta.remove();
  },
  'another base': (address) => {
    const base = Object.assign(document.createElement('base'), { href: address });
    document.head.append(base);
    const led = document.baseURI.startsWith(address);
    base.remove();
    return led ? 'the base is another' : null;
  },
};

const steps: readonly Way[] = [
  byScript('a step back', () => history.back(), null),
  byScript('two steps back', () => history.go(-2), null),
  byScript('a step on', () => history.forward(), null),
  byScript('another entry in the history', () => history.pushState(null, '', '?out'), null),
  byScript('the entry in the history replaced', () => history.replaceState(null, '', '?out'), null),
  byScript(
    'the document opened anew',
    () => {
      document.open('https://example.org/', '_self', '');
    },
    null,
  ),
  byScript(
    'another hash',
    () => {
      location.hash = 'out';
    },
    null,
  ),
];

/** What the Electron host answers when Chromium asks; a redirect asks in its own words. */
const asked: readonly Way[] = elsewhere
  .filter((address) => /^[a-z-]+:/.test(address))
  .flatMap((address) => [
    byHost(`the host is asked to go to ${address}`, ({ window }) =>
      window().webContents.mayGo(address, true),
    ),
    byHost(`the host is asked to be led to ${address}`, ({ window }) =>
      window().webContents.mayBeRedirected(address),
    ),
  ]);

export const addresses: readonly Way[] = [
  ...Object.entries(means).flatMap(([name, by]) =>
    elsewhere.map((address) => byScript(`${name} to ${address}`, by, address)),
  ),
  ...Object.entries(fewMeans).flatMap(([name, by]) =>
    few.map((address) => byScript(`${name} to ${address}`, by, address)),
  ),
  ...steps,
];

export const redirects: readonly Way[] = asked;
