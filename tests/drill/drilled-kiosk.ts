/** A kiosk on the loopback host with a real browser, whose screen and processes a drill can get at. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type DevTools, openDevTools } from './devtools.ts';

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

/** Waits until the attract scene is on the screen and answers the seconds it took. */
export async function untilAttract(kiosk: DrilledKiosk, longestSeconds: number): Promise<number> {
  return until(
    longestSeconds,
    'the attract scene is not on the screen',
    async () => (await kiosk.scene()) === 'attract',
  );
}

/** Waits until the host has printed this and answers the seconds it took. */
export async function untilSaid(kiosk: DrilledKiosk, words: RegExp, longestSeconds: number): Promise<number> {
  return until(longestSeconds, `the host never said ${words}`, async () => words.test(kiosk.said()));
}

export async function until(
  longestSeconds: number,
  complaint: string,
  isSo: () => Promise<boolean>,
): Promise<number> {
  const began = performance.now();
  for (;;) {
    if (await isSo()) return (performance.now() - began) / 1_000;
    if (performance.now() - began > longestSeconds * 1_000) {
      throw new Error(`${complaint} after ${longestSeconds} seconds`);
    }
    await pause(100);
  }
}

function debugPort(file: string): number {
  return Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
}

interface Target {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}

async function listed(port: number, what: 'list' | 'version'): Promise<readonly Target[]> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/${what}`, { signal: AbortSignal.timeout(2_000) });
  const targets: unknown = await answer.json();
  return [targets].flat().flatMap((target: unknown) => {
    if (typeof target !== 'object' || target === null || !('webSocketDebuggerUrl' in target)) return [];
    const type = 'type' in target ? String(target.type) : 'browser';
    return [{ type, webSocketDebuggerUrl: String(target.webSocketDebuggerUrl) }];
  });
}

async function using<Result>(
  address: string | undefined,
  work: (tools: DevTools) => Promise<Result>,
): Promise<Result> {
  if (address === undefined) throw new Error('the browser has no page');
  const tools = await openDevTools(address);
  try {
    return await work(tools);
  } finally {
    tools.close();
  }
}

function textOf(evaluated: unknown): string | null {
  const found = JSON.stringify(evaluated).match(/"value":"([^"]*)"/);
  return found?.[1] ?? null;
}

function idsOf(info: unknown, kind: string): readonly number[] {
  const found = JSON.stringify(info).matchAll(/\{[^{}]*\}/g);
  return [...found].flatMap(([text]) => {
    const process: unknown = JSON.parse(text);
    if (typeof process !== 'object' || process === null || !('id' in process) || !('type' in process))
      return [];
    return process.type === kind ? [Number(process.id)] : [];
  });
}
