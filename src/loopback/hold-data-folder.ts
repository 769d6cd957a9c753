/**
 * Makes sure that one program writes into a data folder: two kiosks would write into each other's files and browser
 * profile, and a command would adopt an edition behind a kiosk's back.
 * Held by listening at a place of this machine, which ends with the process however it ends. On Linux and Windows
 * the place is a name without a file; elsewhere it is a socket file, which is left behind by a kill.
 */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { systemReason } from '../host/system-reason.ts';

export type Held =
  | { readonly held: true; release(): Promise<void> }
  /** `why` is `null` where another kiosk holds it, else the system's reason why it cannot be held at all. */
  | { readonly held: false; readonly why: string | null };

export async function holdDataFolder(dataFolder: string, platform: string = process.platform): Promise<Held> {
  const place = placeOf(dataFolder, platform);
  if (await answers(place)) return { held: false, why: null };
  // After a kill the file is left and nobody answers at it.
  if (isFile(place)) await rm(place, { force: true });
  const server = createServer((socket) => socket.destroy());
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      try {
        const why = systemReason(error);
        resolve({ held: false, why: why === 'EADDRINUSE' ? null : why });
      } catch (bug) {
        reject(bug);
      }
    });
    server.listen(place, () => {
      const release = () => new Promise<void>((released) => server.close(() => released()));
      resolve({ held: true, release });
    });
  });
}

/** Short, since systems allow a hundred characters or so. */
function placeOf(dataFolder: string, platform: string): string {
  const name = `kiosk-walkthrough-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  // A zero in front makes it a name of Linux's own, which lies in no folder.
  return platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.held`);
}

function isFile(place: string): boolean {
  return isAbsolute(place) && place.endsWith('.held');
}

function answers(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(place);
    const tell = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });
}
