/** `npm run faces`: cuts the letters of Azerbaijani out of both faces and writes them beside the style sheets. */
import { writeFile } from 'node:fs/promises';
import { cutFace, cutFile, faces } from './cut-face.ts';

for (const face of faces) {
  const cut = await cutFace(face);
  await writeFile(cutFile(face), cut);
  process.stdout.write(`${cutFile(face)}: ${cut.length} bytes\n`);
}
