import { expect } from '@playwright/test';
import { test } from './rehearse.ts';

// With the content policy switched off: this is the second wall, and it must stand alone.
test.use({ bypassCSP: true });

const ways: Readonly<Record<string, (address: string) => void>> = {
  xhr: (address) => {
    fetch(address).catch(() => null);
  },
  image: (address) => {
    new Image().src = address;
  },
  script: (address) => {
    document.head.append(Object.assign(document.createElement('script'), { src: address }));
  },
  stylesheet: (address) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }));
  },
  font: (address) => {
    const face = new FontFace('elsewhere', `url(${address})`);
    face.load().catch(() => null);
  },
};

test('lets nothing out, even without the content policy', async ({ rehearse, page }) => {
  const { record } = await rehearse();
  for (const [type, way] of Object.entries(ways)) {
    await page.evaluate(way, `https://example.org/${type}`);
    await expect
      .poll(() => record.of('a request was cancelled'))
      .toContainEqual([`https://example.org/${type}`, type]);
  }
  expect(record.of('a request went out')).toEqual([]);
});

test('lets no socket out, even without the content policy', async ({ rehearse, page }) => {
  const { record } = await rehearse();
  await page.evaluate(() => {
    new WebSocket('wss://example.org/socket');
  });
  await expect
    .poll(() => record.of('a request was cancelled'))
    .toContainEqual(['wss://example.org/socket', 'webSocket']);
  expect(record.of('a request went out')).toEqual([]);
});

test('lets no frame in the page go anywhere, even without the content policy', async ({ rehearse, page }) => {
  const { said } = await rehearse();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/frame';
    document.body.append(frame);
  });
  await expect.poll(() => said).toContain('Refused to go to https://example.org/frame.');
});

test('asks the network for nothing by itself', async ({ rehearse, page }) => {
  const { record } = await rehearse();
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'attract');
  expect(record.of('a request was cancelled')).toEqual([]);
  expect(record.of('a request went out')).toEqual([]);
});
