/** The pixels of a picture of the screen. A browser decodes it, in a page of its own: the exhibit lets no foreign picture in. */
import type { Page } from '@playwright/test';

export interface Pixels {
  /** Red, green, blue and opacity, one after the other, 0 to 255. */
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** `reader` is any empty page; it is left as it was. */
export async function picturePixels(reader: Page, picture: Buffer): Promise<Pixels> {
  const { text, width, height } = await reader.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no canvas to read the picture with');
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const rows = Array.from({ length: height }, (_, row) =>
      String.fromCharCode(...data.subarray(row * width * 4, (row + 1) * width * 4)),
    );
    return { text: btoa(rows.join('')), width, height };
  }, picture.toString('base64'));
  return { data: Uint8ClampedArray.from(Buffer.from(text, 'base64')), width, height };
}
