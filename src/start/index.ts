/** `npm start`: builds if needed, takes the first host that works, says which and why, and runs it. */
import { resolve } from 'node:path';
import { type Flags, parseFlags } from '../host/flags.ts';
import { chooseBrowser } from '../loopback/choose-browser.ts';
import { findChromium } from '../loopback/find-chromium.ts';
import { hasDisplay } from '../loopback/has-display.ts';
import { build } from './build.ts';
import { buildTimes } from './build-times.ts';
import { chooseHost, type MachineFacts, type Runtime, whyNotElectron } from './choose-host.ts';
import { downloadRuntime } from './download-runtime.ts';
import { findRuntime } from './find-runtime.ts';
import { keepRunning } from './keep-running.ts';
import { needsBuild } from './needs-build.ts';
import { runHost } from './run-host.ts';

const downloadSeconds = 60;
const { env, platform, execPath } = process;
const projectFolder = resolve(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

process.exitCode = await start();

async function start(): Promise<number> {
  const parsed = parseFlags(args);
  if (!parsed.ok) return refuse(2, parsed.message);
  const built = await buildIfNeeded();
  if (!built.ok) return refuse(1, built.output);
  const machine = lookAtMachine(parsed.flags);
  const choice = chooseHost({ ...machine, runtime: await lookForRuntime(machine) });
  if (!choice.ok) return refuse(1, choice.line);
  say(choice.line);
  const host =
    choice.host === 'electron'
      ? { program: (await findRuntime(projectFolder)) ?? '', args: [projectFolder, ...args] }
      : { program: execPath, args: [resolve(projectFolder, 'out/loopback/index.js'), ...args] };
  const run = () =>
    runHost({
      ...host,
      env: { ...env, ELECTRON_RUN_AS_NODE: undefined },
      withParent: env.npm_lifecycle_event === 'start',
      onFault: say,
    });
  return keepRunning({ run, say, pause, nowMs: () => performance.now() });
}

async function buildIfNeeded() {
  if (!needsBuild(await buildTimes(projectFolder))) return { ok: true } as const;
  say('Building the app, since it is not built yet or older than its source.');
  return build({ projectFolder, node: execPath });
}

function lookAtMachine({ host, browser, browserProgram: named }: Flags): MachineFacts {
  const display = hasDisplay({ platform, x11: env.DISPLAY, wayland: env.WAYLAND_DISPLAY });
  const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const found = browser && display ? findChromium({ platform, searchPath: env.PATH, programFolders }) : [];
  return {
    asked: host,
    browserWanted: browser,
    display,
    root: platform === 'linux' && process.getuid?.() === 0,
    browser: chooseBrowser({ wanted: browser, named, display, found }),
  };
}

async function lookForRuntime(machine: MachineFacts): Promise<Runtime> {
  if ((await findRuntime(projectFolder)) !== null) return 'present';
  if (whyNotElectron(machine) !== null) return 'absent';
  say(`Trying to download the Electron runtime, for ${downloadSeconds} seconds at most.`);
  return downloadRuntime({ projectFolder, node: execPath, seconds: downloadSeconds });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function refuse(code: number, text: string): number {
  process.stderr.write(`${text}\n`);
  return code;
}
