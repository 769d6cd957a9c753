/** Reads the venue's settings at start. A broken file, or one of a later app, never stops the kiosk: it is set aside and said. */
import { join } from 'node:path';
import type { Settings } from '../bridge/contract.ts';
import { type Disk, realDisk } from './disk.ts';
import type { Journal } from './journal.ts';
import { parseSettings } from './parse-settings.ts';
import { defaultSettings } from './settings.ts';
import { settingsPaths } from './settings-paths.ts';
import { systemReason } from './system-reason.ts';
import { writeAtomically } from './write-atomically.ts';

export interface SettingsSource {
  readonly dataFolder: string;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
  readonly now: () => Date;
  readonly disk?: Disk;
}

/** No file means the defaults. A broken one means the previous copy, if that is good, or else the defaults. */
export async function readSettings(source: SettingsSource): Promise<Settings> {
  const { dataFolder, journal, disk = realDisk() } = source;
  const { current, previous } = settingsPaths(dataFolder);
  const bytes = await readOrSay(disk, current, journal);
  if (bytes === null) return defaultSettings();
  const parsed = parseSettings(bytes);
  if (parsed.ok) return parsed.settings;

  const { laterVersion } = parsed;
  const name = laterVersion === null ? 'broken' : `version-${laterVersion}`;
  const aside = `settings.${name}-${stamp(source.now())}.json`;
  const outcome = await attempt(() => disk.rename(current, join(dataFolder, aside)));
  const where = outcome === null ? `it is set aside as ${aside}` : `it cannot be set aside (${outcome})`;
  const kept = await readOrSay(disk, previous, journal);
  const keptParsed = kept === null ? null : parseSettings(kept);
  const instead = keptParsed?.ok ? 'the previous settings are used' : 'the defaults are used';
  const trouble = laterVersion === null ? 'is broken' : 'cannot be read by this app';
  journal.fault(`settings.json ${trouble} (${parsed.complaints.join('; ')}); ${where} and ${instead}.`);
  if (kept === null || !keptParsed?.ok) return defaultSettings();

  // Put back in their place, or the next start would find no file and take the defaults.
  const written = await writeAtomically({ disk, path: current, bytes: kept, previousPath: null });
  if (!written.ok) journal.fault(`The previous settings cannot be put back in place (${written.why}).`);
  return keptParsed.settings;
}

async function readOrSay(disk: Disk, path: string, journal: Pick<Journal, 'fault'>) {
  try {
    return await disk.read(path);
  } catch (error) {
    journal.fault(`${path} cannot be read (${systemReason(error)}).`);
    return null;
  }
}

/** `null` where it went well, else the system's reason. */
async function attempt(act: () => Promise<void>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    return systemReason(error);
  }
}

/** `2026-02-07T09-30-00-000Z`: no colon, since Windows allows none in a name. */
function stamp(moment: Date): string {
  return moment.toISOString().replace(/[:.]/g, '-');
}
