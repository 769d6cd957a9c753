/** Starts a real loopback server for a test and talks to it over the wire. */
import { request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BridgeHandlers } from '../../../src/host/bridge-handlers.ts';
import { serveLoopback } from '../../../src/loopback/serve-loopback.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { writeFiles } from '../host/write-files.ts';

export const token = 'a-token';

/** A server on a folder with a page, handlers that remember their calls, and a secret next to the page. */
export async function serving(port = 0, changed: Partial<BridgeHandlers> = {}) {
  const root = temporaryFolder();
  writeFiles(root, [
    ['page/index.html', '<p>page</p>'],
    ['page/assets/a.js', 'export {};'],
    ['dataset/narration/en/next.opus', 'OggS'],
    ['dataset/dataset.json', 'secret'],
    ['secret.json', 'secret'],
  ]);
  const faults: unknown[] = [];
  const calls: unknown[] = [];
  const handlers: BridgeHandlers = {
    start: async (input) => {
      calls.push(input);
      if (input === 'break') throw new Error('a bug with a /secret/path');
      return { ok: true, value: 'started' };
    },
    narration: async () => ({ ok: true, value: null }),
    notes: async () => ({ ok: true, value: null }),
    present: async () => ({ ok: true, value: null }),
    // Held, as the heartbeat is.
    beat: () => new Promise(() => undefined),
    'report-fault': async () => ({
      ok: false,
      problems: [
        { code: 'wrong-shape', file: 'bridge/report-fault', path: 'where', message: 'expected words' },
      ],
    }),
    count: async () => ({ ok: true, value: null }),
    'operator-door': async () => ({ ok: true, value: null }),
    'enter-panel': async () => ({ ok: true, value: null }),
    'choose-pin': async () => ({ ok: true, value: null }),
    operate: async () => ({ ok: true, value: null }),
    ...changed,
  };
  const letGo: string[] = [];
  const onLetGo = (channel: string) => void letGo.push(channel);
  const onFault = (error: unknown) => void faults.push(error);
  const folders = { page: join(root, 'page'), dataset: () => join(root, 'dataset') };
  const server = await serveLoopback({ folders, handlers, onFault, onLetGo, token, port });
  if (!server.ok) throw new Error(server.why);
  onTestFinished(() => server.close());
  return { ...server, faults, calls, letGo };
}

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Node's plain request, since `fetch` would tidy up hostile paths and headers before they leave. */
export function ask(port: number, { method = 'GET', path = `/${token}/`, headers = {}, body }: Sent) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

/** A call of the bridge as the page makes it, but for the headers that a test changes. */
export function call(port: number, channel: string, body: string, headers: Record<string, string> = {}) {
  return ask(port, {
    method: 'POST',
    path: `/${token}/bridge/${channel}`,
    headers: { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json', ...headers },
    body,
  });
}
