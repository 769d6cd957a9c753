/** What comes to a kiosk from outside: networks, other programs, other hands. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { harass, isAnswered, rage } from './harass.ts';
import type { Drill } from './run-drills.ts';
import { startSeconds, until, untilAttract } from './until.ts';

export const outsideDrills: readonly Drill[] = [
  {
    name: 'the network is denied and every try counted',
    run: async ({ start }) => {
      // Every name leads to a server that counts; addresses other than the kiosk's own are unreachable.
      let tries = 0;
      const counter = createSocketServer((socket) => {
        tries += 1;
        socket.destroy();
      });
      const port = await listen(counter);
      const kiosk = start({}, [`--host-resolver-rules=MAP * 127.0.0.1:${port},EXCLUDE 127.0.0.1`]);
      const seconds = await untilAttract(kiosk, startSeconds);
      await pause(10_000);
      if ((await kiosk.scene()) !== 'attract') throw new Error('the attract scene is gone');
      counter.close();
      if (tries > 0) throw new Error(`${tries} requests were tried`);
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
