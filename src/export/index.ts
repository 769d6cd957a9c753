/** `npm run export` and `npm run handout`: the walkthrough as one HTML file that needs no network, and the handout as a PDF. */
import { join, resolve } from 'node:path';
import { shippedDataset } from '../host/shipped-dataset.ts';
import { findChromium } from '../loopback/find-chromium.ts';
import { broughtChromium, setIn } from './brought-chromium.ts';
import { buildPage } from './build-page.ts';
import { type Program, printFile } from './print-file.ts';
import { runExport } from './run-export.ts';

const projectFolder = resolve(import.meta.dirname, '../..');
const { exitCode, lines } = await runExport(process.argv.slice(2), {
  shippedDataset: join(projectFolder, 'resources', shippedDataset),
  packageFile: join(projectFolder, 'package.json'),
  buildPage: (name) => buildPage(join(projectFolder, 'src/renderer'), name),
  printFile: (html) => printFile(html, program()),
});
const channel = exitCode === 0 ? process.stdout : process.stderr;
channel.write(lines.map((line) => `${line}\n`).join(''));
process.exitCode = exitCode;

/** The one that npm brought, so that a handout is the same everywhere; else an installed one. */
function program(): Program | null {
  const { platform, arch, env: environment } = process;
  const isRoot = process.getuid?.() === 0;
  const brought = broughtChromium({ platform, arch, environment });
  if (brought) return { ...brought, isRoot };
  const { PATH: searchPath, PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = environment;
  const programFolders = [PROGRAMFILES, x86, LOCALAPPDATA];
  const [executablePath] = findChromium({ platform, searchPath, programFolders });
  return executablePath === undefined ? null : { executablePath, env: setIn(environment), isRoot };
}
