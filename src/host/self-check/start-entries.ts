/** Reads the places from which a system starts programs when somebody signs in. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemReason } from '../system-reason.ts';
import type { StartEntry } from './judge-autostart.ts';
import type { Told } from './system-questions.ts';

const folders: Readonly<Record<string, readonly string[]>> = {
  linux: ['.config/autostart', '.config/systemd/user/default.target.wants'],
  darwin: ['Library/LaunchAgents'],
  win32: ['AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup'],
};

/** `null` for a system of which no such place is known. A shortcut of Windows is not text, and holds its target all the same. */
export async function startEntries(
  platform: string,
  home: string,
  { windowsRun, windowsShell }: Told,
): Promise<readonly StartEntry[] | null> {
  const known = folders[platform];
  if (known === undefined) return null;
  const read = await Promise.all(known.map((folder) => entriesIn(join(home, folder))));
  const registry = [windowsRun, windowsShell].flatMap((text) => (text ? [{ where: 'Windows', text }] : []));
  return [...read.flat(), ...registry];
}

async function entriesIn(folder: string): Promise<readonly StartEntry[]> {
  try {
    const names = await readdir(folder);
    return await Promise.all(
      names.map(async (name) => ({ where: name, text: await readFile(join(folder, name), 'latin1') })),
    );
  } catch (error) {
    systemReason(error);
    return [];
  }
}
