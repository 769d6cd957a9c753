import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { securityHeaders } from '../../../src/host/content-policy.ts';
import { answerAppRequest } from '../../../src/main/answer-app-request.ts';

const kept = { folder: '' };

beforeEach(() => {
  kept.folder = mkdtempSync(join(tmpdir(), 'kiosk-page-'));
  writeFileSync(join(kept.folder, 'index.html'), '<title>kiosk</title>');
});
afterEach(() => rmSync(kept.folder, { recursive: true }));

test.each(['kiosk://app', 'kiosk://app/', 'kiosk://app/index.html', 'kiosk://app/?again'])(
  'answers %s with the page',
  async (address) => {
    const answer = await answerAppRequest(new Request(address), { page: kept.folder, dataset: kept.folder });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<title>kiosk</title>');
  },
);

test.each([
  [200, 'kiosk://app/', 'GET'],
  [404, 'kiosk://app/missing.js', 'GET'],
  [404, 'kiosk://elsewhere/', 'GET'],
  [404, 'https://app/', 'GET'],
  [405, 'kiosk://app/', 'POST'],
])('answers %i under the content policy to %s (%s)', async (status, address, method) => {
  const answer = await answerAppRequest(new Request(address, { method }), {
    page: kept.folder,
    dataset: kept.folder,
  });
  expect(answer.status).toBe(status);
  for (const [name, value] of Object.entries(securityHeaders())) expect(answer.headers.get(name)).toBe(value);
});
