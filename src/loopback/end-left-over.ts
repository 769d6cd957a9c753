/**
 * Ends a browser that an earlier start left behind when it was killed: it would go on showing a page whose host is gone,
 * above the new one. Windows ends it together with its host.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { systemReason } from '../host/system-reason.ts';

export interface LeftOver {
  /** The file in which the id of the running browser is kept. */
  readonly file: string;
  /** The browser's own profile: what tells it from every other process. */
  readonly profileFolder: string;
}

/** Ids are given anew, so that a process is ended only if its command line names the kiosk's own profile. */
export async function endLeftOver({ file, profileFolder }: LeftOver): Promise<boolean> {
  const id = await readId(file);
  if (id === null || !isOurs(await commandOf(id), profileFolder)) return false;
  try {
    process.kill(id, 'SIGKILL');
    return true;
  } catch (error) {
    // It ended in between.
    systemReason(error);
    return false;
  }
}

export function isOurs(command: string, profileFolder: string): boolean {
  return `${command} `.includes(` --user-data-dir=${profileFolder} `);
}

/** A folder that takes no file costs nothing but the tidiness after a kill. */
export async function rememberBrowser(file: string, id: number): Promise<void> {
  try {
    await writeFile(file, `${id}\n`);
  } catch (error) {
    systemReason(error);
  }
}

async function readId(file: string): Promise<number | null> {
  try {
    const text = (await readFile(file, 'utf8')).trim();
    return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
  } catch (error) {
    systemReason(error);
    return null;
  }
}

function commandOf(id: number): Promise<string> {
  return new Promise((resolve) => {
    execFile('ps', ['-ww', '-o', 'command=', '-p', String(id)], (error, printed) =>
      resolve(error === null ? printed.trim() : ''),
    );
  });
}
