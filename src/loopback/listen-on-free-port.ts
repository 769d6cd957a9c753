/** Takes a port of 127.0.0.1: the one asked for, or the next free one. */
import type { Server } from 'node:http';
import { systemReason } from '../host/system-reason.ts';

export type Listened =
  | { readonly ok: true; readonly port: number }
  | { readonly ok: false; readonly why: string };

const mostTries = 20;
const lastPort = 65_535;

/** Only 127.0.0.1 is ever bound: no other machine can reach the kiosk, whatever its firewall. */
export async function listenOnFreePort(server: Server, first: number): Promise<Listened> {
  const last = first === 0 ? 0 : Math.min(first + mostTries - 1, lastPort);
  for (let port = first; port <= last; port += 1) {
    const outcome = await tryPort(server, port);
    if (outcome.ok) return outcome;
    // Windows keeps some ranges to itself and answers EACCES there.
    if (outcome.why !== 'EADDRINUSE' && outcome.why !== 'EACCES') return refusal(first, last, outcome.why);
  }
  return refusal(first, last, 'all taken');
}

function tryPort(server: Server, port: number): Promise<Listened> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error) => {
      server.off('listening', onListening);
      try {
        resolve({ ok: false, why: systemReason(error) });
      } catch (bug) {
        reject(bug);
      }
    };
    const onListening = () => {
      server.off('error', onError);
      const address = server.address();
      resolve({ ok: true, port: address !== null && typeof address === 'object' ? address.port : port });
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, '127.0.0.1');
  });
}

function refusal(first: number, last: number, why: string): Listened {
  return { ok: false, why: `No port from ${first} to ${last} can be had on 127.0.0.1 (${why}).` };
}
