import { describe, expect, test } from 'vitest';
import { admitRequest } from '../../../src/loopback/admit-request.ts';

const token = 'Yk3-right_token';
const port = 8_484;
const own = `http://127.0.0.1:${port}`;
const get = {
  method: 'GET',
  path: `/${token}/`,
  host: `127.0.0.1:${port}`,
  origin: undefined,
  fetchSite: undefined,
};
const post = {
  ...get,
  method: 'POST',
  path: `/${token}/bridge/start`,
  origin: own,
  fetchSite: 'same-origin',
};

describe('admits', () => {
  test.each([
    ['an address typed in', { ...get, fetchSite: 'none' }, '/'],
    [
      'a file that the page asks for',
      { ...get, path: `/${token}/assets/a.js`, fetchSite: 'same-origin' },
      '/assets/a.js',
    ],
    ['a module, which comes with its origin', { ...get, path: `/${token}/a.js`, origin: own }, '/a.js'],
    ['a program without Chromium behind it', get, '/'],
    ['a call of the bridge', post, '/bridge/start'],
    ['a hostile rest, as it is, for the next door to refuse', { ...get, path: `/${token}/../x` }, '/../x'],
  ])('%s', (_name, facts, rest) => {
    expect(admitRequest(facts, { token, port })).toEqual({ admitted: true, method: facts.method, rest });
  });
});

const hostile: readonly (readonly [
  string,
  Partial<typeof get> | Record<string, string | undefined>,
  number,
])[] = [
  ['no token', { path: '/' }, 404],
  ['no path', { path: undefined }, 404],
  ['an empty token', { path: '//' }, 404],
  ['a wrong token', { path: '/wrong/' }, 404],
  ['a token that begins right', { path: `/${token.slice(0, -1)}/` }, 404],
  ['a token that goes on', { path: `/${token}x/` }, 404],
  ['a token in other letters', { path: `/${token.toUpperCase()}/` }, 404],
  ['a token spelt in percents', { path: `/%59${token.slice(1)}/` }, 404],
  ['a token without its slash', { path: `/${token}` }, 404],
  ['a token behind a question mark', { path: `/?${token}/` }, 404],
  ['a token in second place', { path: `/x/${token}/` }, 404],
  ['a token reached by a way back', { path: `/x/../${token}/` }, 404],
  ['two slashes before the token', { path: `//${token}/` }, 404],
  ['a backslash before the token', { path: `\\${token}/` }, 404],
  ['a whole address', { path: `${own}/${token}/` }, 404],
  ['the star of OPTIONS', { path: '*' }, 404],
  ['no host', { host: undefined }, 403],
  ['a foreign host (DNS rebinding)', { host: `evil.example:${port}` }, 403],
  ['the machine by its name', { host: `localhost:${port}` }, 403],
  ['the machine by its other address', { host: `[::1]:${port}` }, 403],
  ['the address without its port', { host: '127.0.0.1' }, 403],
  ['another port', { host: '127.0.0.1:8485' }, 403],
  ['another spelling of the address', { host: `127.1:${port}` }, 403],
  ['a host that only begins right', { host: `127.0.0.1:${port}.evil.example` }, 403],
  ['a host with a name before it', { host: `x@127.0.0.1:${port}` }, 403],
  ['any address', { host: `0.0.0.0:${port}` }, 403],
  ['a foreign origin', { origin: 'https://evil.example' }, 403],
  ['an origin of none', { origin: 'null' }, 403],
  ['an empty origin', { origin: '' }, 403],
  ['another port of this machine', { origin: 'http://127.0.0.1:9999' }, 403],
  ['the own origin with another scheme', { origin: `https://127.0.0.1:${port}` }, 403],
  ['the own origin with a tail', { origin: `${own}/` }, 403],
  ['another site', { fetchSite: 'cross-site' }, 403],
  ['another port of the same site', { fetchSite: 'same-site' }, 403],
  ['a site of no known kind', { fetchSite: 'same-origin, cross-site' }, 403],
  ['HEAD', { method: 'HEAD' }, 405],
  ['OPTIONS', { method: 'OPTIONS' }, 405],
  ['PUT', { method: 'PUT' }, 405],
  ['DELETE', { method: 'DELETE' }, 405],
  ['TRACE', { method: 'TRACE' }, 405],
  ['CONNECT', { method: 'CONNECT' }, 405],
  ['a method in small letters', { method: 'get' }, 405],
  ['no method', { method: undefined }, 405],
];

test.each(hostile)('refuses %s', (_name, change, status) => {
  expect(admitRequest({ ...get, ...change }, { token, port })).toMatchObject({ admitted: false, status });
});

test.each([
  ['without an origin', { origin: undefined }],
  ['from a foreign origin', { origin: 'https://evil.example' }],
  ['from another site', { fetchSite: 'cross-site' }],
  ['typed in', { fetchSite: 'none' }],
  ['without the token', { path: '/bridge/start' }],
  ['under a foreign host', { host: `evil.example:${port}` }],
])('refuses a call of the bridge %s', (_name, change) => {
  expect(admitRequest({ ...post, ...change }, { token, port })).toMatchObject({ admitted: false });
});

test('a refusal never tells the token', () => {
  for (const [, change] of hostile) {
    expect(JSON.stringify(admitRequest({ ...get, ...change }, { token, port }))).not.toContain(token);
  }
});
