/** Renders the one drawn icon in every size that a system asks for. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type IconPicture, icnsOf, icoOf } from './icon-containers.ts';

export const iconSizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024] as const;
/** Windows reads no larger ones. */
const largestOfIco = 256;

/** Writes `icon.png`, `icon.ico`, `icon.icns` and `png/16x16.png` and so on. */
export async function makeIcons(svgFile: string, iconFolder: string): Promise<readonly IconPicture[]> {
  const svg = await readFile(svgFile, 'utf8');
  const pictures = iconSizes.map((size) => ({ size, png: pngOf(svg, size) }));
  await mkdir(join(iconFolder, 'png'), { recursive: true });
  for (const { size, png } of pictures) await writeFile(join(iconFolder, 'png', `${size}x${size}.png`), png);
  await writeFile(join(iconFolder, 'icon.png'), pngOf(svg, 512));
  await writeFile(join(iconFolder, 'icon.ico'), icoOf(pictures.filter(({ size }) => size <= largestOfIco)));
  await writeFile(join(iconFolder, 'icon.icns'), icnsOf(pictures));
  return pictures;
}

function pngOf(svg: string, size: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
