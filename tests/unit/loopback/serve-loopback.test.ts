import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { securityHeaders } from '../../../src/host/content-policy.ts';
import { mostBodyBytes } from '../../../src/loopback/answer-request.ts';
import { ask, call, type Sent, serving, token } from './loopback-server.ts';

const lowerCased = Object.fromEntries(
  Object.entries(securityHeaders()).map(([name, value]) => [name.toLowerCase(), value]),
);

test('serves the page at its address, with the policy of the house', async () => {
  const { port, address } = await serving();
  expect(address).toBe(`http://127.0.0.1:${port}/${token}/`);
  const page = await ask(port, {});
  expect(page).toMatchObject({ status: 200, text: '<p>page</p>', headers: lowerCased });
  expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
  expect(await ask(port, { path: `/${token}/assets/a.js` })).toMatchObject({
    status: 200,
    text: 'export {};',
  });
});

test('carries a call to its handler and the answer back', async () => {
  const { port, calls } = await serving();
  const answer = await call(port, 'start', '{"a":[1]}');
  expect(answer).toMatchObject({ status: 200, headers: lowerCased });
  expect(answer.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' });
  expect(JSON.parse(answer.text)).toEqual({ ok: true, value: 'started' });
  await call(port, 'start', '');
  await call(port, 'start', 'null');
  expect(calls).toEqual([{ a: [1] }, undefined, null]);
});

test('a refusal of a handler is an answer', async () => {
  const { port } = await serving();
  const answer = await call(port, 'report-fault', '{}');
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toMatchObject({ ok: false, problems: [{ path: 'where' }] });
});

describe('refuses in a few words, with the policy of the house,', () => {
  test.each<readonly [string, number, Sent]>([
    ['no token', 404, { path: '/' }],
    ['a wrong token', 404, { path: '/wrong/' }],
    ['a foreign host', 403, { headers: { host: 'evil.example' } }],
    ['a host that is no host', 400, { headers: { host: 'a b' } }],
    ['a foreign origin', 403, { headers: { origin: 'https://evil.example' } }],
    ['another site', 403, { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['another method', 405, { method: 'PUT' }],
    ['a preflight', 405, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }],
    ['a file that is not there', 404, { path: `/${token}/assets/b.js` }],
    ['a way out', 404, { path: `/${token}/../secret.json` }],
    ['a way out in percents', 404, { path: `/${token}/%2e%2e/secret.json` }],
    ['a way out with backslashes', 400, { path: `/${token}/..\\secret.json` }],
    ['a question behind a file', 404, { path: `/${token}/index.html?a` }],
    ['a call by GET', 404, { path: `/${token}/bridge/start` }],
  ])('%s', async (_name, status, sent) => {
    const { port, calls } = await serving();
    const answer = await ask(port, sent);
    expect(answer).toMatchObject({ status, headers: lowerCased });
    expect(answer.text.length).toBeLessThan(60);
    expect(answer.text).not.toContain('secret');
    expect(calls).toEqual([]);
  });

  test.each([
    ['a channel that is not there', 404, 'stop', '{}', {}],
    ['a channel of every object', 404, 'constructor', '{}', {}],
    ['a body that is not JSON', 400, 'start', '{', {}],
    ['another kind of body', 415, 'start', '{}', { 'content-type': 'text/plain' }],
    ['a form', 415, 'start', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a body that is too long', 413, 'start', `"${'a'.repeat(mostBodyBytes)}"`, {}],
    [
      'a body that is too long and does not say so',
      413,
      'start',
      `"${'a'.repeat(mostBodyBytes)}"`,
      { 'transfer-encoding': 'chunked' },
    ],
    ['a call from a foreign origin', 403, 'start', '{}', { origin: 'https://evil.example' }],
    ['a call from another site', 403, 'start', '{}', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_name, status, channel, body, headers) => {
    const { port, calls } = await serving();
    const answer = await call(port, channel, body, headers);
    expect(answer).toMatchObject({ status, headers: lowerCased });
    expect(answer.text.length).toBeLessThan(60);
    expect(calls).toEqual([]);
  });
});

test('a bug in a handler is told to the host, and to the page only that there was one', async () => {
  const { port, faults } = await serving();
  const answer = await call(port, 'start', '"break"');
  expect(answer).toMatchObject({ status: 500, text: 'Fault.', headers: lowerCased });
  expect(faults).toEqual([new Error('a bug with a /secret/path')]);
});

test('where the host cannot say what to show, the page comes without it and asks by itself', async () => {
  const bug = new Error('a bug');
  const { port, faults } = await serving(0, { start: () => Promise.reject(bug) });
  expect(await ask(port, {})).toMatchObject({ status: 200, text: '<p>page</p>' });
  expect(faults).toEqual([bug]);
});

test('a taken port gives way to the next one', async () => {
  const first = await serving();
  const second = await serving(first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(await ask(second.port, {})).toMatchObject({ status: 200 });
});

test('where no port is left it says so', async () => {
  const blocker = createServer();
  onTestFinished(() => void blocker.close());
  // Taken by this test or by somebody else: either way it is not to be had.
  await new Promise<void>((resolve) => {
    blocker.once('error', () => resolve());
    blocker.listen(65_535, '127.0.0.1', resolve);
  });
  await expect(serving(65_535)).rejects.toThrow('No port from 65535 to 65535 can be had');
});

test('closing ends waiting connections and frees the port', async () => {
  const server = await serving();
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => undefined);
  const ended = new Promise((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('connect', resolve));
  await server.close();
  await ended;
  const again = await serving(server.port);
  expect(again.port).toBe(server.port);
});
