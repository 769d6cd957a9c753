import { expect } from '@playwright/test';
import { securityHeaders } from '../../src/host/content-policy.ts';
import { test } from './rehearse.ts';

const hidden = [
  'kiosk://app/../package.json',
  'kiosk://app/..%2f..%2fpackage.json',
  'kiosk://app/%2e%2e/main/index.js',
  'kiosk://app/..\\main\\index.js',
  'kiosk://app/assets/../../main/index.js',
  'kiosk://app//etc/passwd',
  'kiosk://app/.%00./package.json',
  'kiosk://app/C:/windows/win.ini',
  'kiosk://app/assets',
  'kiosk://app/no-such-file.js',
  'kiosk://elsewhere/',
  'kiosk://app.evil/',
  'kiosk://app:80/',
  'kiosk:///index.html',
];

test('serves the page under the content policy', async ({ rehearse, page }) => {
  await rehearse();
  const response = await page.reload();
  expect(response?.status()).toBe(200);
  const lowerCase = Object.entries(securityHeaders()).map(([name, value]) => [name.toLowerCase(), value]);
  expect(response?.headers()).toMatchObject(Object.fromEntries(lowerCase));
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
});

test('runs no script but its own files', async ({ rehearse, page }) => {
  await rehearse();
  const ran = await page.evaluate(() => {
    const attempts: (() => void)[] = [
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.ranInline = true';
        document.head.append(script);
      },
      () => {
        const button = document.createElement('button');
        button.setAttribute('onclick', 'window.ranInline = true');
        document.body.append(button);
        button.click();
      },
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
    }
    return 'ranInline' in window;
  });
  expect(ran).toBe(false);
});

test('hands out no file but those of the built page', async ({ rehearse }) => {
  const { electron } = await rehearse();
  for (const address of hidden) {
    const answer = await electron.session.handlerOf('kiosk')?.(new Request(address));
    expect([address, answer?.status]).toEqual([address, 404]);
    expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
  }
});

test('is only read', async ({ rehearse }) => {
  const { electron } = await rehearse();
  for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']) {
    const answer = await electron.session.handlerOf('kiosk')?.(new Request('kiosk://app/', { method }));
    expect([method, answer?.status]).toEqual([method, 405]);
  }
});
