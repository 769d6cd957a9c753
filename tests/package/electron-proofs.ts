/** What can be proved of the Electron package without the Electron runtime. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractAll, extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { chromium } from 'playwright';
import { fuses } from '../../src/package/fuses.ts';
import { isShipped } from '../../src/package/shipped-files.ts';
import { asInArchive } from '../builders/as-in-archive.ts';
import { chromiumLaunchOptions } from '../chromium.ts';
import { startRehearsal } from '../rehearsal/start-rehearsal.ts';
import { packagedElectron } from './packaged-electron.ts';
import { type Ground, hold, notRun, type Outcome, type Proof, pass } from './proof.ts';

const written = ['package.json', 'LICENSE', 'THIRD-PARTY-NOTICES.txt'];

export const electronProofs: readonly Proof[] = [
  { name: 'electron-builder packages the app into a folder', run: onLinux(packs) },
  { name: 'the asar holds what belongs and nothing else', run: onLinux(holdsWhatBelongs) },
  {
    name: 'every file of the asar is the built one, and its sum is in the header',
    run: onLinux(isWhatWasBuilt),
  },
  { name: 'every fuse of the packaged program is set as the table says', run: onLinux(fusesAreSet) },
  { name: 'the app out of the asar starts in the rehearsal', run: onLinux(startsFromAsar) },
];

function onLinux(run: Proof['run']): Proof['run'] {
  if (process.platform === 'linux') return run;
  return async () => notRun('the stand-in for the Electron runtime is one of Linux');
}

async function packs(ground: Ground): Promise<Outcome> {
  const { asar } = await packagedElectron(ground);
  return pass(
    `${listPackage(asar, { isPack: false }).length} entries; with a stand-in for the runtime, not Electron`,
  );
}

function filesOf(asar: string): readonly string[] {
  return listPackage(asar, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').slice(1))
    .filter((path) => /\.\w+$|\/?LICENSE$/.test(path));
}

async function holdsWhatBelongs(ground: Ground): Promise<Outcome> {
  const { asar } = await packagedElectron(ground);
  const files = filesOf(asar);
  const strays = files.filter((path) => !written.includes(path) && !isShipped(path, 'electron'));
  hold(strays.length === 0, `it also holds ${strays.join(', ')}`);
  const bad = files.filter((path) =>
    /\.(map|tsx?|md)$|(^|\/)(tests?|src|node_modules|\.[^/]*)(\/|$)/.test(path),
  );
  hold(bad.length === 0, `it holds maps, tests or sources: ${bad.join(', ')}`);
  hold(files.length > 30, `it holds only ${files.length} files`);
  const scripts = files.filter((path) => /\.c?js$/.test(path));
  const mapped = scripts.filter((path) => extractFile(asar, path).includes('sourceMappingURL'));
  hold(mapped.length === 0, `${mapped.join(', ')} names a map`);
  return pass(`${files.length} files`);
}

async function isWhatWasBuilt(ground: Ground): Promise<Outcome> {
  const { asar } = await packagedElectron(ground);
  const files = filesOf(asar).filter((path) => !written.includes(path));
  const other = files.filter(
    (path) => !extractFile(asar, path).equals(readFileSync(join(ground.projectFolder, path))),
  );
  hold(other.length === 0, `not the built files: ${other.join(', ')}`);
  const { headerString } = getRawHeader(asar);
  const sum = (path: string) => createHash('sha256').update(extractFile(asar, path)).digest('hex');
  const unsummed = filesOf(asar).filter((path) => !headerString.includes(sum(path)));
  hold(unsummed.length === 0, `no sum in the header for ${unsummed.join(', ')}`);
  return pass(`${files.length} files compared`);
}

async function fusesAreSet(ground: Ground): Promise<Outcome> {
  const { program } = await packagedElectron(ground);
  const wire: Readonly<Record<string, unknown>> = { ...(await getCurrentFuseWire(program)) };
  const wanted = Object.entries(fuses).filter(([name]) => /^\d+$/.test(name));
  const wrong = wanted.filter(([name, on]) => wire[name] !== (on ? FuseState.ENABLE : FuseState.DISABLE));
  hold(wrong.length === 0, `not as wanted: fuse ${wrong.map(([name]) => name).join(', ')}`);
  return pass(`${wanted.length} fuses read back from the program; the program is the stand-in`);
}

/**
 * Node cannot read an asar as Electron does: the archive is unpacked, the app starts from the folder, and the one call
 * that Electron does not answer inside an archive is refused there.
 */
async function startsFromAsar(ground: Ground): Promise<Outcome> {
  const { asar } = await packagedElectron(ground);
  const folder = join(ground.workFolder, 'out-of-the-asar');
  extractAll(asar, folder);
  const giveBack = asInArchive(folder);
  const browser = await chromium.launch(chromiumLaunchOptions());
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const rehearsal = await startRehearsal({ page, builtFolder: join(folder, 'out') });
  try {
    await page.getByRole('button', { name: 'Touch to begin' }).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Touch to begin' }).click();
    await page.getByRole('button', { name: 'Start over' }).waitFor({ timeout: 30_000 });
    const picture = join(ground.pictureFolder, 'from-the-asar.png');
    await page.screenshot({ path: picture });
    await page.getByRole('button', { name: 'About' }).click();
    await page.getByText('Code for comparing this edition:').waitFor({ timeout: 30_000 });
    return pass(`unpacked into a folder first, since Node reads no asar; picture: ${picture}`);
  } finally {
    giveBack();
    await rehearsal.stop();
    await browser.close();
  }
}
