/** `npm run export -- --out FILE [--dataset DIR]`: the whole walkthrough as one HTML file that needs no network. */
import { join, resolve } from 'node:path';
import { shippedDataset } from '../host/shipped-dataset.ts';
import { buildPage } from './build-page.ts';
import { exportWalkthrough } from './export-walkthrough.ts';

const projectFolder = resolve(import.meta.dirname, '../..');
const { exitCode, lines } = await exportWalkthrough(process.argv.slice(2), {
  shippedDataset: join(projectFolder, 'resources', shippedDataset),
  packageFile: join(projectFolder, 'package.json'),
  buildPage: () => buildPage(join(projectFolder, 'src/renderer')),
});
const channel = exitCode === 0 ? process.stdout : process.stderr;
channel.write(lines.map((line) => `${line}\n`).join(''));
process.exitCode = exitCode;
