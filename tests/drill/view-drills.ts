/** What can befall the page and its browser while the kiosk runs. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type DrilledKiosk, until, untilAttract, untilSaid } from './drilled-kiosk.ts';
import type { Drill } from './run-drills.ts';

/** From a cold start on a slow machine. */
export const startSeconds = 40;

/** Starts a kiosk, does it harm, and answers the seconds until the attract scene is back. */
function befalls(name: string, longestSeconds: number, harm: (kiosk: DrilledKiosk) => Promise<void>): Drill {
  return {
    name,
    run: async ({ start }) => {
      const kiosk = start();
      await untilAttract(kiosk, startSeconds);
      const began = performance.now();
      await harm(kiosk);
      await untilSaid(kiosk, /The view is back after/, longestSeconds);
      await untilAttract(kiosk, longestSeconds);
      return (performance.now() - began) / 1_000;
    },
  };
}

const inPage = (kiosk: DrilledKiosk, expression: string) =>
  kiosk.withPage((page) => page.send('Runtime.evaluate', { expression }));

async function killAll(kiosk: DrilledKiosk, kind: string): Promise<void> {
  const ids = await kiosk.processes(kind);
  if (ids.length === 0) throw new Error(`the browser has no process of the kind ${kind}`);
  for (const id of ids) process.kill(id, 'SIGKILL');
}

/** Touches a place of the screen as a finger does. */
async function touch(kiosk: DrilledKiosk, times: number): Promise<void> {
  await kiosk.withPage(async (page) => {
    for (let count = 0; count < times; count += 1) {
      const touchPoints = [{ x: 200 + count, y: 120 }];
      await page.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await page.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    }
  });
}

export const viewDrills: readonly Drill[] = [
  befalls("the page's process is killed", 10, (kiosk) => killAll(kiosk, 'renderer')),
  befalls('the browser is killed', 10, (kiosk) => killAll(kiosk, 'browser')),
  befalls('the page hangs', 25, async (kiosk) => {
    await inPage(kiosk, 'setTimeout(() => { for (;;); }, 0)');
  }),
  befalls('the page shows nothing', 20, async (kiosk) => {
    await inPage(kiosk, "document.querySelector('main').style.display = 'none'");
  }),
  befalls('touches no longer become presses', 20, async (kiosk) => {
    await inPage(
      kiosk,
      "addEventListener('touchend', (event) => event.preventDefault(), { capture: true, passive: false })",
    );
    // The first one begins a visit: the page's own buttons do not need the browser's presses.
    await touch(kiosk, 1);
    await pause(3_000);
    await touch(kiosk, 20);
  }),
  {
    name: 'the drawing process is killed',
    run: async ({ start }) => {
      const kiosk = start();
      await untilAttract(kiosk, startSeconds);
      await killAll(kiosk, 'GPU');
      return untilAttract(kiosk, 15);
    },
  },
  befalls('the page changes to another address', 20, async (kiosk) => {
    await kiosk.withPage((page) => page.send('Page.navigate', { url: 'about:blank' }));
  }),
  {
    name: 'the browser is killed again and again: the host starts anew',
    run: async ({ start }) => {
      const kiosk = start({ supervised: true });
      await untilAttract(kiosk, startSeconds);
      for (let kill = 1; kill <= 3; kill += 1) {
        await killAll(kiosk, 'browser');
        await until(
          30,
          'the view is not back',
          async () => timesSaid(kiosk, /The view is back after/g) === kill,
        );
      }
      const began = performance.now();
      await killAll(kiosk, 'browser');
      await untilSaid(
        kiosk,
        /the kiosk starts anew[\s\S]*The host asked to be started anew[\s\S]*kiosk ready at/,
        20,
      );
      await untilAttract(kiosk, startSeconds);
      return (performance.now() - began) / 1_000;
    },
  },
  {
    name: 'the host is killed',
    run: async ({ start }) => {
      const kiosk = start({ supervised: true });
      await untilAttract(kiosk, startSeconds);
      const [orphan] = await kiosk.processes('browser');
      const [host] = childrenOf(kiosk);
      if (host === undefined || orphan === undefined) throw new Error('the host has no process');
      const began = performance.now();
      process.kill(host, 'SIGKILL');
      await untilSaid(kiosk, /The host was killed \(137\)[\s\S]*left behind was ended/, 20);
      await until(20, 'the browser that was left behind is still there', async () => !isAlive(orphan));
      await untilAttract(kiosk, startSeconds);
      return (performance.now() - began) / 1_000;
    },
  },
  {
    name: 'three restarts in fifteen minutes: safe mode',
    run: async ({ start, dataDir }) => {
      const restarts = [1, 2, 3].map((minutes) => new Date(Date.now() - minutes * 60_000).toISOString());
      writeFileSync(join(dataDir, 'recovery.json'), JSON.stringify({ version: 1, restarts }));
      const began = performance.now();
      const kiosk = start({ flags: ['--dataset', '/nowhere'] });
      await untilSaid(kiosk, /It is in safe mode/, startSeconds);
      await untilAttract(kiosk, startSeconds);
      if (/is broken/.test(kiosk.said())) throw new Error('the asked dataset was read in safe mode');
      const seconds = (performance.now() - began) / 1_000;
      await killAll(kiosk, 'browser');
      await pause(100);
      await untilSaid(kiosk, /The view is back after/, 20);
      return seconds;
    },
  },
];

function timesSaid(kiosk: DrilledKiosk, words: RegExp): number {
  return kiosk.said().match(words)?.length ?? 0;
}

function childrenOf(kiosk: DrilledKiosk): readonly number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(kiosk.process.pid)], {
    encoding: 'utf8',
  });
  return stdout.split('\n').flatMap((line) => (line.trim() === '' ? [] : [Number(line)]));
}

function isAlive(id: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}
