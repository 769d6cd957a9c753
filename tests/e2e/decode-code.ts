/** Reads the QR code on the screen as a phone would: from a picture of it. */
import { expect, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { picturePixels } from './picture-pixels.ts';

/** Answers the text of the one code on the scene, and how large it stands on the screen. */
export async function decodeCode(page: Page) {
  const code = page.getByRole('main').locator('svg.qr-code');
  await expect(code).toHaveCount(1);
  const picture = await code.screenshot({ animations: 'disabled' });
  const reader = await page.context().newPage();
  const { data, width, height } = await picturePixels(reader, picture);
  await reader.close();
  const read = jsQR(data, width, height);
  return { text: read?.data ?? null, version: Number(await code.getAttribute('data-version')), width };
}
