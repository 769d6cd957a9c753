/** The Debian package of the loopback host, made, installed, started in a real window and removed. They stand in order. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appNames } from '../../src/package/app-names.ts';
import { type LoopbackPackages, packageLoopback } from '../../src/package/package-loopback.ts';
import { runLoopback } from '../e2e/hosts/loopback-process.ts';
import { mayInstall, whyNotInstall } from './may-install.ts';
import { type Ground, hold, notRun, type Outcome, type Proof, pass } from './proof.ts';
import { hasProgram, runProgram } from './run-program.ts';
import { startInCage } from './start-in-cage.ts';

const name = appNames.loopbackProgram;
const account = appNames.program;

/** The whole life of the package is one proof, so that a failure in the middle leaves nothing installed. */
export const debianProofs: readonly Proof[] = [
  { name: 'the plain folder of the loopback host serves the exhibit with its own Node', run: folderServes },
  {
    name: 'the .deb of the loopback host is installed by apt, started in a real window, and purged without a trace',
    run: livesOnDebian,
  },
];

/** Made once for both proofs. */
async function packagedLoopback({ projectFolder, workFolder }: Ground): Promise<LoopbackPackages> {
  const packagesFolder = join(workFolder, 'loopback');
  const folder = join(packagesFolder, name);
  const [deb] = existsSync(packagesFolder)
    ? readdirSync(packagesFolder).filter((file) => file.endsWith('.deb'))
    : [];
  if (deb !== undefined) return { folder, deb: join(packagesFolder, deb) };
  return packageLoopback({ projectFolder, packagesFolder, node: process.execPath, processor: process.arch });
}

async function folderServes(ground: Ground): Promise<Outcome> {
  if (process.platform === 'win32') return notRun('this proof starts the script for Linux and macOS');
  const { folder } = await packagedLoopback(ground);
  const host = await runLoopback({
    ...{ flags: [], dataDir: join(ground.workFolder, 'data'), appFolder: folder },
    start: [join(folder, 'start.sh')],
  });
  const page = await fetch(host.address);
  const text = await page.text();
  const code = await host.stop();
  hold(
    page.status === 200 && text.includes('<div id="root">'),
    `the page is answered with ${page.status}: ${text.slice(0, 200)}`,
  );
  hold(code === 0, `asked to end, it ended with ${code}`);
  return pass('started by start.sh, page answered, ended in order');
}

async function livesOnDebian(ground: Ground): Promise<Outcome> {
  if (!hasProgram('dpkg-deb')) return notRun('dpkg-deb is not on this machine');
  const { deb } = await packagedLoopback(ground);
  hold(deb !== null, 'no .deb was made');
  const listed = await runProgram('dpkg-deb', ['--contents', deb]);
  const strays = listed.split('\n').filter((line) => /\.(map|tsx?)$|\/(tests|src|node_modules)\//.test(line));
  hold(strays.length === 0, `the package also holds ${strays.join(', ')}`);
  const why = await whyNotInstall(name);
  if (!mayInstall(why)) return notRun(`the package was made, and not installed: ${why}`);
  // apt reads a package as an account of its own, which may not look into the work folder.
  const readable = `/var/cache/apt/archives/${name}-under-test.deb`;
  await copyFile(deb, readable);
  await chmod(readable, 0o644);
  try {
    await runProgram('apt-get', ['install', '--yes', '--no-install-recommends', readable]);
    const picture = await startInCage(ground, { account, program: `/usr/bin/${name}` });
    await keepsSettings(readable);
    await setsUpTheMachine();
    return pass(`its settings stay when it is installed over itself; picture: ${picture}`);
  } finally {
    await runProgram('apt-get', ['purge', '--yes', name]);
    await runProgram('rm', ['-f', readable]);
    const left = [
      `/usr/lib/${name}`,
      `/usr/bin/${name}`,
      '/usr/sbin/kiosk-machine',
      `/lib/systemd/system/${name}.service`,
      `/var/lib/${account}`,
    ];
    const still = left.filter((path) => existsSync(path));
    hold(still.length === 0, `left after purging: ${still.join(', ')}`);
  }
}

/** As an update does, with the same version. */
async function keepsSettings(deb: string): Promise<void> {
  const settings = `/var/lib/${account}/.local/state/${account}/settings.json`;
  const text = '{ "diagonalInches": 32 }';
  writeFileSync(settings, text);
  await runProgram('apt-get', ['install', '--yes', '--reinstall', '--no-install-recommends', deb]);
  hold(
    existsSync(settings) && readFileSync(settings, 'utf8') === text,
    'installing it again has touched the settings',
  );
}

/** Only looked at: the machine that runs this proof stays as it is. */
async function setsUpTheMachine(): Promise<void> {
  const dry = await runProgram('kiosk-machine', ['apply', '--dry-run']);
  hold(dry.includes(`enable ${name}.service`), `the recipe would not start the kiosk: ${dry}`);
}
