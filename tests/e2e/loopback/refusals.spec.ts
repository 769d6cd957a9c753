import { request } from 'node:http';
import { expect } from '@playwright/test';
import { test } from '../kiosk.ts';

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the host as anybody on this machine could; the path is sent as it stands. */
function ask(address: URL, { path, method = 'GET', headers = {} }: Asked): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = address;
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end();
  });
}

test('the host answers its own page and refuses everybody else', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  const address = new URL(kiosk.page.url());
  const own = address.pathname;
  expect(await ask(address, { path: own })).toBe(200);

  const strangers: readonly Asked[] = [
    { path: '/' },
    { path: '/index.html' },
    { path: `/${'A'.repeat(own.length - 2)}/` },
    { path: `${own}../../package.json` },
    { path: `${own}..%2f..%2fpackage.json` },
    { path: `${own}%2e%2e/main/index.js` },
    { path: `${own}nothing-here.js` },
    { path: own, headers: { host: 'exhibit.example' } },
    { path: own, headers: { origin: 'https://exhibit.example' } },
    { path: own, method: 'PUT' },
    { path: `${own}bridge/start` },
    { path: '/bridge/start', method: 'POST' },
    { path: `${own}bridge/quit`, method: 'POST' },
    { path: `${own}bridge/start`, method: 'POST', headers: { origin: 'https://exhibit.example' } },
  ];
  for (const stranger of strangers) {
    const status = await ask(address, stranger);
    expect(status, JSON.stringify(stranger)).toBeGreaterThanOrEqual(400);
    expect(status, JSON.stringify(stranger)).toBeLessThan(500);
  }
});
