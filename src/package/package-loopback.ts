/** Packages the loopback host for machines without Electron: a plain folder, and on Debian a `.deb` made of it. */
import { chmod, copyFile, cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runQuietly } from '../start/run-quietly.ts';
import { appNames } from './app-names.ts';
import { controlFile, debianArchitectures, debianFolders, iconFiles, writtenFiles } from './debian-tree.ts';
import { makeIcons } from './make-icons.ts';
import { readManifest } from './read-manifest.ts';
import { sizeOf } from './size-of.ts';
import { stageApp } from './stage-app.ts';

export interface LoopbackPackaging {
  readonly projectFolder: string;
  readonly packagesFolder: string;
  /** The Node program to bundle, and the processor that it is made for. */
  readonly node: string;
  readonly processor: string;
}

export interface LoopbackPackages {
  readonly folder: string;
  /** `null` where this machine has no `dpkg-deb`. */
  readonly deb: string | null;
}

const name = appNames.loopbackProgram;
/** Run by Debian's package tool while it installs and removes. */
const maintainerScripts = ['postinst', 'prerm', 'postrm'] as const;

export async function packageLoopback(packaging: LoopbackPackaging): Promise<LoopbackPackages> {
  const { projectFolder, packagesFolder, node } = packaging;
  const folder = join(packagesFolder, name);
  await stageApp({ projectFolder, stagedFolder: folder, host: 'loopback' });
  await copyFile(node, join(folder, process.platform === 'win32' ? 'node.exe' : 'node'));
  const start = process.platform === 'win32' ? 'start.cmd' : 'start.sh';
  await copyFile(join(projectFolder, 'deploy/loopback', start), join(folder, start));
  await chmod(join(folder, start), 0o755);
  const deb = process.platform === 'linux' ? await makeDeb(packaging, folder) : null;
  return { folder, deb };
}

async function makeDeb(
  { projectFolder, packagesFolder, processor }: LoopbackPackaging,
  folder: string,
): Promise<string | null> {
  const architecture = debianArchitectures[processor];
  if (architecture === undefined) throw new Error(`Debian has no name for the processor ${processor} here`);
  const tree = join(packagesFolder, 'debian-tree');
  await rm(tree, { recursive: true, force: true });
  await layOut({ projectFolder, packagesFolder, folder, tree });
  const { version, description } = await readManifest(projectFolder);
  const installedKilobytes = Math.ceil((await sizeOf(tree)) / 1_024);
  await put(tree, 'DEBIAN/control', controlFile({ version, description, architecture, installedKilobytes }));
  for (const script of maintainerScripts) {
    await take(join(projectFolder, 'deploy/loopback', script), tree, `DEBIAN/${script}`, 0o755);
  }
  const deb = join(packagesFolder, `${name}_${version}_${architecture}.deb`);
  const args = ['--root-owner-group', '-Zxz', '-z1', '--build', tree, deb];
  const run = await runQuietly({ program: 'dpkg-deb', args, folder: packagesFolder, seconds: null });
  if (typeof run.how === 'string' && run.how.includes('ENOENT')) return null;
  if (run.how !== 0) throw new Error(`dpkg-deb ended with ${run.how}: ${run.output}`);
  return deb;
}

interface Layout {
  readonly projectFolder: string;
  readonly packagesFolder: string;
  readonly folder: string;
  readonly tree: string;
}

async function layOut({ projectFolder, packagesFolder, folder, tree }: Layout): Promise<void> {
  const recipes = join(projectFolder, 'deploy/loopback');
  const { app, programs, administration, units, documents } = debianFolders;
  await cp(folder, join(tree, app), { recursive: true });
  await rm(join(tree, app, 'start.sh'));
  await take(join(recipes, name), tree, `${programs}/${name}`, 0o755);
  await take(join(recipes, `${name}.service`), tree, `${units}/${name}.service`, 0o644);
  // The recipe that sets the machine up, and what it takes from beside it.
  for (const path of ['linux/kiosk-machine', 'loopback/kiosk-session', `loopback/${name}.service`]) {
    await take(
      join(recipes, '..', path),
      tree,
      `${app}/deploy/${path}`,
      path.endsWith('.service') ? 0o644 : 0o755,
    );
  }
  await mkdir(join(tree, administration), { recursive: true });
  await symlink(`/${app}/deploy/linux/kiosk-machine`, join(tree, administration, 'kiosk-machine'));
  await take(join(folder, 'LICENSE'), tree, `${documents}/copyright`, 0o644);
  const icons = await makeIcons(
    join(projectFolder, 'resources/icons/icon.svg'),
    join(packagesFolder, 'icons'),
  );
  for (const [path, content] of Object.entries({ ...writtenFiles(), ...iconFiles(icons) })) {
    await put(tree, path, content);
  }
}

async function take(from: string, tree: string, path: string, mode: number): Promise<void> {
  await put(tree, path, await readFile(from));
  await chmod(join(tree, path), mode);
}

async function put(tree: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(tree, path)), { recursive: true });
  await writeFile(join(tree, path), content);
}
