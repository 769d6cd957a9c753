/** A kiosk on the loopback host with a real browser, whose screen and processes a drill can get at. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { DevTools } from './devtools.ts';
import { debugPort, idsOf, listed, textOf, using } from './look-into.ts';

export interface KioskStart {
  readonly dataDir: string;
  readonly browser: string;
  readonly flags?: readonly string[];
  /** Through `npm start`'s own program, which starts a host again that asks for it. */
  readonly supervised?: boolean;
}

export interface DrilledKiosk {
  readonly process: ChildProcess;
  readonly dataDir: string;
  /** Everything it printed so far. */
  said(): string;
  /** The exit code once it has ended. */
  readonly ended: Promise<number | null>;
  /** Answers which scene is on the screen; `null` where there is no page that answers. */
  scene(): Promise<string | null>;
  /** Does something with the page, or with the browser itself. */
  withPage<Result>(work: (page: DevTools) => Promise<Result>): Promise<Result>;
  /** Ids of the browser's processes of one kind: `browser`, `renderer`, `GPU`. */
  processes(kind: string): Promise<readonly number[]>;
  stop(): Promise<void>;
}

const projectFolder = join(import.meta.dirname, '../..');

export function startKiosk({ dataDir, browser, flags = [], supervised = false }: KioskStart): DrilledKiosk {
  const program = join(projectFolder, supervised ? 'src/start/index.ts' : 'out/loopback/index.js');
  const port = flags.includes('--port') ? [] : ['--port', '0'];
  const host = supervised ? ['--host', 'loopback'] : [];
  const args = [program, '--data-dir', dataDir, '--browser', browser, ...host, ...port, ...flags];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const portFile = () => {
    // Where the folder cannot be written, the host says which one it took in its place.
    const instead = /of this run lie in (\S+)\.$/m.exec(output.join(''))?.[1];
    return join(instead ?? dataDir, 'chromium-profile/DevToolsActivePort');
  };

  const withPage = async <Result>(work: (page: DevTools) => Promise<Result>) => {
    const page = (await listed(debugPort(portFile()), 'list')).find(({ type }) => type === 'page');
    return using(page?.webSocketDebuggerUrl, work);
  };
  return {
    process: child,
    dataDir,
    said: () => output.join(''),
    ended,
    withPage,
    scene: async () => {
      try {
        const expression =
          "document.querySelector('main')?.innerText ? document.documentElement.dataset.scene ?? null : null";
        return await withPage(async (page) => textOf(await page.send('Runtime.evaluate', { expression })));
      } catch (error) {
        if (error instanceof Error) return null;
        throw error;
      }
    },
    processes: async (kind) => {
      const [browserItself] = await listed(debugPort(portFile()), 'version');
      const info = await using(browserItself?.webSocketDebuggerUrl, (page) =>
        page.send('SystemInfo.getProcessInfo'),
      );
      return idsOf(info, kind);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
