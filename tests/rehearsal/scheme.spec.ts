import { expect } from '@playwright/test';
import { securityHeaders } from '../../src/host/content-policy.ts';
import { test } from './rehearse.ts';

test('serves the page under the content policy', async ({ rehearse, page }) => {
  await rehearse();
  const response = await page.reload();
  expect(response?.status()).toBe(200);
  const lowerCase = Object.entries(securityHeaders()).map(([name, value]) => [name.toLowerCase(), value]);
  expect(response?.headers()).toMatchObject(Object.fromEntries(lowerCase));
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
});

test('answers what it refuses under the content policy too', async ({ rehearse }) => {
  const { electron } = await rehearse();
  const answer = await electron.session.handlerOf('kiosk')?.(new Request('kiosk://app/no-such-file.js'));
  expect(answer?.status).toBe(404);
  expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
});
