/** Lays the built app out in a folder as it is shipped: the files that belong, a short `package.json`, licence and notices. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { appNames } from './app-names.ts';
import { writeNotices } from './notices.ts';
import { readManifest } from './read-manifest.ts';
import { isShipped, neededFiles, type ShippedHost } from './shipped-files.ts';

export interface Staging {
  readonly projectFolder: string;
  /** Made anew each time. */
  readonly stagedFolder: string;
  readonly host: ShippedHost;
}

/** @returns the paths laid out, from the staged folder on. */
export async function stageApp({ projectFolder, stagedFolder, host }: Staging): Promise<readonly string[]> {
  const found = [...(await filesIn(projectFolder, 'out')), ...(await filesIn(projectFolder, 'resources'))];
  const shipped = found.filter((path) => isShipped(path, host));
  const missing = neededFiles[host].filter((path) => !shipped.includes(path));
  if (missing.length > 0) throw new Error(`not built: ${missing.join(', ')}; build it with: npm run build`);
  await rm(stagedFolder, { recursive: true, force: true });
  for (const path of shipped) {
    await mkdir(join(stagedFolder, dirname(path)), { recursive: true });
    await cp(join(projectFolder, path), join(stagedFolder, path));
  }
  const texts = {
    'package.json': await shortManifest(projectFolder, host),
    ...(await legal(projectFolder, host)),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(stagedFolder, name), text);
  return [...shipped, ...Object.keys(texts)].sort();
}

/** Only what runs needs: no scripts, no packages, since everything is bundled. */
async function shortManifest(projectFolder: string, host: ShippedHost): Promise<string> {
  const { version, description, license } = await readManifest(projectFolder);
  const main = neededFiles[host][0];
  const { program: name, product: productName, maintainer: author } = appNames;
  return `${JSON.stringify({ name, productName, version, description, license, author, type: 'module', main }, null, 2)}\n`;
}

/** Node comes along with the loopback host: the one that runs this. */
async function legal(projectFolder: string, host: ShippedHost): Promise<Readonly<Record<string, string>>> {
  return {
    LICENSE: await readFile(join(projectFolder, 'LICENSE'), 'utf8'),
    'THIRD-PARTY-NOTICES.txt': await writeNotices(
      projectFolder,
      host === 'loopback' ? process.version : null,
    ),
  };
}

async function filesIn(projectFolder: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(projectFolder, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
