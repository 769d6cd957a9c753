/** Writes the venue's settings so that a power cut leaves the old ones or the new ones, never half of either. */
import type { Settings } from '../bridge/contract.ts';
import { type Disk, realDisk } from './disk.ts';
import { settingsPaths } from './settings-paths.ts';
import { type Written, writeAtomically } from './write-atomically.ts';

/** Keeps what held before as `settings.previous.json`. */
export function writeSettings(
  dataFolder: string,
  settings: Settings,
  disk: Disk = realDisk(),
): Promise<Written> {
  const { current, previous } = settingsPaths(dataFolder);
  return writeAtomically({ disk, path: current, bytes: settingsBytes(settings), previousPath: previous });
}

/** As they stand in the file. */
export function settingsBytes(settings: Settings): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`);
}
