/** What comes to a kiosk from outside: networks, other programs, other hands. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { harass, isAnswered, rage } from './harass.ts';
import type { Drill } from './run-drills.ts';
import { startSeconds, until, untilAttract } from './until.ts';

export const outsideDrills: readonly Drill[] = [
  {
    name: 'every request of the browser itself is counted',
    run: async ({ start, folder }) => {
      // The browser's own log, in which a request stands also where no name is looked up for it.
      const log = join(folder, 'net.json');
      const kiosk = start({}, [`--log-net-log=${log}`]);
      const seconds = await untilAttract(kiosk, startSeconds);
      await pause(10_000);
      if ((await kiosk.scene()) !== 'attract') throw new Error('the attract scene is gone');
      await kiosk.stop();
      const asked = [...readFileSync(log, 'utf8').matchAll(/"url":"((?:https?|wss?):\/\/[^"]+)"/g)].map(
        ([, address = '']) => address,
      );
      if (asked.length === 0) throw new Error('the log holds not even the own page');
      const outside = asked.filter((address) => new URL(address).hostname !== '127.0.0.1');
      if (outside.length > 0) throw new Error(`${outside.length} requests went out: ${outside.join(' ')}`);
      return seconds;
    },
  },
  {
    name: 'there is no network at all',
    whyNot: () => {
      const run = spawnSync('unshare', ['-rn', 'ip', 'link', 'set', 'lo', 'up']);
      return run.status === 0 ? null : 'it needs Linux with unshare and ip';
    },
    run: async () => {
      const again = `ip link set lo up && exec '${process.execPath}' '${join(import.meta.dirname, 'index.ts')}' --only 'a usual start'`;
      const began = performance.now();
      const run = spawnSync('unshare', ['-rn', 'sh', '-c', again], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
      return (performance.now() - began) / 1_000;
    },
  },
  {
    name: 'the port is taken',
    run: async ({ start }) => {
      const occupant = createServer();
      const port = await listen(occupant);
      const kiosk = start({ flags: ['--port', String(port)] });
      const seconds = await untilAttract(kiosk, startSeconds);
      occupant.close();
      if (!kiosk.said().includes(`Port ${port} is taken; port `))
        throw new Error('the operator was not told');
      return seconds;
    },
  },
  {
    name: 'the kiosk is started twice',
    run: async ({ start }) => {
      const kiosk = start();
      await untilAttract(kiosk, startSeconds);
      const began = performance.now();
      const second = start();
      const code = await second.ended;
      if (code !== 0) throw new Error(`the second one ended with ${code}`);
      if (!/^The kiosk is already running/m.test(second.said()))
        throw new Error('the second one said nothing');
      if ((await kiosk.scene()) !== 'attract') throw new Error('the first one lost its screen');
      return (performance.now() - began) / 1_000;
    },
  },
  {
    name: 'hostile requests, many and slow',
    run: async ({ start }) => {
      const kiosk = start();
      await untilAttract(kiosk, startSeconds);
      const address = new URL(/kiosk ready at (\S+)/.exec(kiosk.said())?.[1] ?? '');
      const sockets = harass(Number(address.port), address.pathname);
      await pause(3_000);
      const began = performance.now();
      if ((await kiosk.scene()) !== 'attract') throw new Error('the attract scene is gone');
      await until(15, 'the host answers nobody', async () => isAnswered(address));
      for (const socket of sockets) socket.destroy();
      if (/The view: /.test(kiosk.said())) throw new Error('the page was lost');
      return (performance.now() - began) / 1_000;
    },
  },
  {
    name: 'hostile touches and keys',
    run: async ({ start }) => {
      const kiosk = start();
      await untilAttract(kiosk, startSeconds);
      await rage(kiosk);
      const began = performance.now();
      const scene = await kiosk.scene();
      if (scene === null || scene === 'fault') throw new Error(`the screen shows ${scene}`);
      if (/page: (?!wake-lock)|The view: /.test(kiosk.said())) throw new Error('the page met a fault');
      return (performance.now() - began) / 1_000;
    },
  },
];

function listen(server: {
  listen(port: number, host: string, done: () => void): unknown;
  address(): AddressInfo | string | null;
}) {
  return new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
