/** Requests of other programs and other pages on the machine: methods, names, origins, headers, tokens and paths. */
import { type Asked, askHost } from './ask-host.ts';
import { byHost, type Way } from './way.ts';

/** Refused is an error of the asker's, or no answer; never a fault of the host's. */
function asked(way: string, what: Asked): Way {
  return {
    way,
    on: ['loopback'],
    attempt: async ({ address }) => {
      const { status, text } = await askHost(address, what);
      if (status >= 400 && status < 500 && text.length < 100) return null;
      return status === 0 ? null : `it was answered ${status}: ${text.slice(0, 40)}`;
    },
  };
}

const own = '{own}';
const posted = { method: 'POST', path: `${own}bridge/start` } as const;
const json = { 'content-type': 'application/json' } as const;

const methods = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'HEAD', 'CONNECT', 'PROPFIND'] as const;
const hosts = [
  'exhibit.example',
  'localhost',
  '127.0.0.1',
  '127.0.0.1:1',
  '0.0.0.0',
  '[::1]',
  '127.0.0.1.nip.io',
] as const;
const origins = [
  'https://exhibit.example',
  'http://localhost',
  'http://127.0.0.1:1',
  'null',
  'file://',
  '',
] as const;
const sites = ['cross-site', 'same-site', 'none', 'other'] as const;
const tokens = ['', 'A'.repeat(32), '%00', '..', 'a'.repeat(5_000)] as const;

/** Behind the token, or before it. */
export const paths: readonly string[] = [
  ...[
    '../../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/main/index.js',
    '..\\main\\index.js',
    '..%5cmain%5cindex.js',
  ],
  ...[
    'assets/../../main/index.js',
    '/etc/passwd',
    '.%00./package.json',
    'C:/windows/win.ini',
    'assets',
    'assets/',
  ],
  ...[
    'no-such-file.js',
    '.htaccess',
    '%2e',
    '..;/main/index.js',
    'index.html%00.js',
    'index.html/',
    'INDEX.HTML',
  ],
  ...[
    'con.js',
    'aux.html',
    'nul',
    'index.html::$DATA',
    'file:///etc/passwd',
    '%252e%252e/package.json',
    'assets//index.js',
  ],
];

export const requests: readonly Way[] = [
  ...methods.map((method) => asked(`the method ${method}`, { method, path: own })),
  ...hosts.map((host) => asked(`the name “${host}”`, { path: own, headers: { host } })),
  ...origins.flatMap((origin) => [
    asked(`the page for the origin “${origin}”`, { path: own, headers: { origin } }),
    asked(`the bridge for the origin “${origin}”`, { ...posted, headers: { ...json, origin } }),
  ]),
  ...sites.map((site) =>
    asked(`the bridge for a page that is ${site}`, {
      ...{ ...posted, headers: { ...json, origin: '{origin}', 'sec-fetch-site': site } },
    }),
  ),
  asked('the bridge without an origin', { ...posted, headers: json }),
  ...tokens.map((token) => asked(`the token “${token.slice(0, 40)}”`, { path: `/${token}/index.html` })),
  asked('the root', { path: '/' }),
  asked('a file without the token', { path: '/index.html' }),
  asked('the token without its slash', { path: '{token}' }),
  asked('the bridge without the token', {
    method: 'POST',
    path: '/bridge/start',
    headers: { ...json, origin: '{origin}' },
  }),
  asked('a whole address of elsewhere', { path: 'http://example.org/' }),
  asked('a star', { path: '*' }),
  asked('a header too long', { path: own, headers: { 'x-long': 'x'.repeat(10_000) } }),
  asked('a name twice', { path: own, headers: { 'x-forwarded-host': 'evil.example', host: 'evil.example' } }),
  asked('an upgrade to a socket', {
    path: `${own}bridge/`,
    headers: { connection: 'Upgrade', upgrade: 'websocket' },
  }),
  ...paths.map((path) => asked(`the file ${path}`, { path: `${own}${path}` })),
];

const schemeMethods = ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'] as const;
const schemeAddresses = [
  ...['kiosk://elsewhere/', 'kiosk://app.evil/', 'kiosk://app:80/', 'kiosk:///index.html', 'kiosk://a@app/'],
  ...paths.map((path) => `kiosk://app/${path}`),
];

const answers = (address: string, method: string) =>
  byHost(`the scheme is asked by ${method} for ${address}`, async ({ electron }) => {
    const answer = await electron.session.handlerOf('kiosk')?.(new Request(address, { method }));
    return answer === undefined || answer.ok;
  });

export const schemeRequests: readonly Way[] = [
  ...schemeMethods.map((method) => answers('kiosk://app/', method)),
  // What the parser of addresses makes of these is an address that the page may have.
  ...schemeAddresses
    .filter((address) => new URL(address).pathname !== '/')
    .map((address) => answers(address, 'GET')),
];
