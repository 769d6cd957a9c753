/** Hostile programs and hostile hands, as a drill lets them loose on a kiosk. */
import { connect } from 'node:net';
import { seeded } from '../builders/seeded.ts';
import type { DrilledKiosk } from './drilled-kiosk.ts';

/** Connections that begin a request and never finish it, and others that send what no browser sends. */
export function harass(port: number, path: string) {
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

export async function isAnswered(address: URL): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Ten fingers, long, short, cancelled; and every key with every other. */
export async function rage(kiosk: DrilledKiosk): Promise<void> {
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
