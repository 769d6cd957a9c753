/** How bright a picture is on the whole, 0 to 1, as relative luminance. */
import type { Pixels } from './picture-pixels.ts';

export function meanBrightness({ data, width, height }: Pixels): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) {
    sum += 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
  }
  return sum / (width * height);
}

function linear(part = 0): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
