/**
 * Starts the installed kiosk as its unit does, as its own account and alone in cage, whose screen is here a window of a
 * virtual display; asks it to end, and compares the exit code and the picture.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../../src/start/run-quietly.ts';
import { startSeconds, until } from '../drill/until.ts';
import { type ColourShares, colourShares } from './colour-shares.ts';
import { type Ground, hold } from './proof.ts';
import { runProgram } from './run-program.ts';

export interface Installed {
  readonly account: string;
  readonly program: string;
}

const display = ':97';
/** The size that cage's window has on a display of X. */
const screen = '1024x768x24';

/** @returns where the picture lies. */
export async function startInCage(
  { workFolder, pictureFolder }: Ground,
  { account, program }: Installed,
): Promise<string> {
  const runtime = join('/run', `${account}-under-test`);
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  await runProgram('chown', [account, runtime]);
  const picture = join(pictureFolder, 'loopback-from-the-deb.png');
  const server = spawn('Xvfb', [display, '-screen', '0', screen, '-nolisten', 'tcp'], { stdio: 'ignore' });
  const kiosk = asAccount(
    account,
    ['/usr/lib/kiosk-walkthrough-loopback/deploy/loopback/kiosk-session', program],
    {
      HOME: `/var/lib/${account}`,
      PATH: '/usr/bin:/bin',
      XDG_RUNTIME_DIR: runtime,
      DISPLAY: display,
      WLR_BACKENDS: 'x11',
      WLR_RENDERER: 'pixman',
    },
  );
  const ended = new Promise<number | null>((resolve) => kiosk.once('exit', resolve));
  try {
    await until(startSeconds, 'the attract scene is not seen on the whole screen', async () => {
      const { ground, action } = await sharesOfScreen(workFolder);
      return ground > 0.3 && action > 0.01;
    });
    await runProgram('import', ['-display', display, '-window', 'root', picture]);
    await runProgram('pkill', ['-TERM', '-u', account, '-f', 'out/loopback/index.js']);
    const code = await ended;
    hold(code === 0, `asked to end, the session ended with ${code}`);
    return picture;
  } finally {
    await endAll(kiosk, server);
    await runProgram('rm', ['-rf', runtime]);
  }
}

/** A quarter of the screen in one corner would show half of these shares at most. */
async function sharesOfScreen(folder: string): Promise<ColourShares> {
  const raw = join(folder, 'screen.rgb');
  const run = await runQuietly({
    program: 'import',
    args: ['-display', display, '-window', 'root', '-depth', '8', `rgb:${raw}`],
    folder,
    seconds: 60,
  });
  // Until the display is up there is nothing to take.
  return run.how === 0 ? colourShares(readFileSync(raw)) : { ground: 0, action: 0 };
}

function asAccount(
  account: string,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  const who = ['--reuid', account, '--regid', account, '--init-groups'];
  return spawn('setpriv', [...who, ...command], { env, stdio: 'ignore', cwd: '/' });
}

async function endAll(...children: readonly ChildProcess[]): Promise<void> {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }
}
