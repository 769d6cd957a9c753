/** What a kiosk can meet when it starts, and what comes to it from outside. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createSocketServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../builders/seeded.ts';
import { type DrilledKiosk, until, untilAttract } from './drilled-kiosk.ts';
import type { Drill, Ground } from './run-drills.ts';
import { startSeconds } from './view-drills.ts';

const shipped = join(import.meta.dirname, '../../resources/datasets/azerbaijan-2024');
const onLinux = () => (process.platform === 'linux' ? null : 'it needs Linux');

/** Starts a kiosk in bad circumstances: the attract scene must come up, and the operator be told once. */
function starts(name: string, said: RegExp, flags: (ground: Ground) => readonly string[]): Drill {
  return {
    name,
    run: async (ground) => {
      const kiosk = ground.start({ flags: flags(ground) });
      const seconds = await untilAttract(kiosk, startSeconds);
      const times = kiosk.said().match(new RegExp(said, 'g'))?.length ?? 0;
      if (times !== 1) throw new Error(`the operator was told ${times} times: ${said}`);
      return seconds;
    },
  };
}

export const startDrills: readonly Drill[] = [
  {
    name: 'a usual start',
    run: ({ start }) => untilAttract(start(), startSeconds),
  },
  starts('the dataset is corrupt', /is broken; the shipped one is shown instead/, ({ folder }) => {
    const dataset = join(folder, 'dataset');
    cpSync(shipped, dataset, { recursive: true });
    writeFileSync(join(dataset, 'sources.json'), '\0'.repeat(5_000));
    return ['--dataset', dataset];
  }),
  starts('a chapter is half copied', /is broken; the shipped one is shown instead/, ({ folder }) => {
    const dataset = join(folder, 'dataset');
    cpSync(shipped, dataset, { recursive: true });
    writeFileSync(join(dataset, 'chapters/the-roll.json'), '{ "id": "the-ro');
    return ['--dataset', dataset];
  }),
  starts('the settings are full of zeros', /settings\.json is broken/, ({ dataDir }) => {
    writeFileSync(join(dataDir, 'settings.json'), '\0'.repeat(300));
    return [];
  }),
  {
    ...starts('the disk is full', /cannot be written \(ENOSPC\); the kiosk goes on/, ({ dataDir }) => {
      for (const name of ['.can-write', 'journal.ndjson']) symlinkSync('/dev/full', join(dataDir, name));
      return [];
    }),
    whyNot: onLinux,
  },
  {
    // Whoever runs this may be root, whom permission bits do not stop; nobody makes folders in /proc.
    name: 'the data folder can only be read',
    run: async ({ start }) => {
      const kiosk = start({ dataDir: '/proc/kiosk' });
      const seconds = await untilAttract(kiosk, startSeconds);
      const told = kiosk.said().match(/The data folder .* cannot be written \(ENOENT\)/g)?.length ?? 0;
      if (told !== 1) throw new Error(`the operator was told ${told} times`);
      return seconds;
    },
    whyNot: onLinux,
  },
  starts('the data folder is missing', /kiosk ready at/, ({ dataDir }) => {
    rmSync(dataDir, { recursive: true });
    return [];
  }),
  {
    name: 'the data folder is taken away while the kiosk runs',
    run: async ({ start, folder }) => {
      const dataDir = join(folder, 'stick');
      mkdirSync(dataDir);
      const kiosk = start({ dataDir });
      await untilAttract(kiosk, startSeconds);
      const [id] = await kiosk.processes('browser');
      const began = performance.now();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
      if (id !== undefined) process.kill(id, 'SIGKILL');
      await untilAttract(kiosk, 30);
      return (performance.now() - began) / 1_000;
    },
  },
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

/** Connections that begin a request and never finish it, and others that send what no browser sends. */
function harass(port: number, path: string) {
  const beginnings = [
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow: `,
    `POST ${path}bridge/start HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 60000\r\n\r\n{`,
    `GET ${path} HTTP/1.1\r\n${'X-Long: '.padEnd(20_000, 'x')}\r\n\r\n`,
    'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    '\0\x16\x03\x01\x02\0\x01\0',
    '',
  ];
  return [...Array(300).keys()].map((count) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(beginnings[count % beginnings.length] ?? '');
    return socket;
  });
}

async function isAnswered(address: URL): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Ten fingers, long, short, cancelled; and every key with every other. */
async function rage(kiosk: DrilledKiosk): Promise<void> {
  const chance = seeded(4);
  const keys = ['F5', 'F11', 'F12', 'Escape', 'r', 'w', 'p', 's', 'o', 'u', 'Delete', 'Home', 'ArrowLeft'];
  await kiosk.withPage(async (page) => {
    for (let round = 0; round < 60; round += 1) {
      const touchPoints = [...Array(1 + Math.floor(chance() * 10)).keys()].map((id) => ({
        ...{ id, x: Math.floor(chance() * 700), y: Math.floor(chance() * 500) },
      }));
      await page.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      const type = chance() < 0.3 ? 'touchCancel' : 'touchEnd';
      await page.send('Input.dispatchTouchEvent', { type, touchPoints: [] });
      const key = keys[Math.floor(chance() * keys.length)] ?? 'F5';
      const modifiers = Math.floor(chance() * 16);
      for (const way of ['keyDown', 'keyUp']) {
        await page.send('Input.dispatchKeyEvent', { type: way, key, modifiers });
      }
    }
  });
}
