import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { securityHeaders } from '../../../src/host/content-policy.ts';
import { answerAppRequest } from '../../../src/main/answer-app-request.ts';

const kept = { folder: '' };
const folders = () => ({ page: kept.folder, dataset: () => join(kept.folder, 'dataset') });

beforeEach(() => {
  kept.folder = mkdtempSync(join(tmpdir(), 'kiosk-page-'));
  writeFileSync(join(kept.folder, 'index.html'), '<title>kiosk</title>');
  mkdirSync(join(kept.folder, 'dataset/narration/en'), { recursive: true });
  writeFileSync(join(kept.folder, 'dataset/narration/en/next.opus'), 'OggS');
});
afterEach(() => rmSync(kept.folder, { recursive: true }));

test.each(['kiosk://app', 'kiosk://app/', 'kiosk://app/index.html', 'kiosk://app/?again'])(
  'answers %s with the page',
  async (address) => {
    const answer = await answerAppRequest(new Request(address), folders());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<title>kiosk</title>');
  },
);

test.each([
  [200, 'kiosk://app/', 'GET'],
  [200, 'kiosk://app/narration/en/next.opus', 'GET'],
  [404, 'kiosk://app/narration/en/missing.opus', 'GET'],
  [404, 'kiosk://app/missing.js', 'GET'],
  [404, 'kiosk://elsewhere/', 'GET'],
  [404, 'https://app/', 'GET'],
  [405, 'kiosk://app/', 'POST'],
])('answers %i under the content policy to %s (%s)', async (status, address, method) => {
  const answer = await answerAppRequest(new Request(address, { method }), folders());
  expect(answer.status).toBe(status);
  for (const [name, value] of Object.entries(securityHeaders())) expect(answer.headers.get(name)).toBe(value);
});
