/** Lets the operator change the venue's settings, and take those of another kiosk from a stick. */
import { basename, join } from 'node:path';
import { z } from 'zod';
import { channels } from '../../bridge/channels.ts';
import type { Answer, Settings } from '../../bridge/contract.ts';
import { keepingPath, type SettingsCopy } from '../../bridge/set-up.ts';
import { checkCall } from '../check-call.ts';
import type { EditionDisk } from '../editions/edition-disk.ts';
import type { Journal } from '../journal.ts';
import { mostSettingsBytes, parseSettings } from '../parse-settings.ts';
import { settingsFile } from '../settings.ts';
import { systemReason } from '../system-reason.ts';
import { writeSettings } from '../write-settings.ts';
import { findSticks, type StickPlaces } from './find-sources.ts';

export interface SettingsDeskOptions {
  /** As they were read at the start. */
  readonly first: Settings;
  readonly dataFolder: string;
  readonly disk: EditionDisk;
  readonly places: StickPlaces;
  /** Has what is shown worked out anew; whoever is on the screen goes on seeing what was given before. */
  readonly renew: () => Promise<void>;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
}

export interface SettingsDesk {
  /** As they hold now. */
  kept(): Settings;
  /** Keeps what is given and leaves the rest. Refused, nothing has changed. */
  save(part: unknown): Promise<Answer<unknown>>;
  /** The settings on the sticks in this machine. */
  copies(): Promise<readonly SettingsCopy[]>;
}

/** The same name on a stick as in the data folder: a copied file is a copy of the settings. */
const fileName = 'settings.json';
const part = z.record(z.string(), z.unknown(), 'expected settings');

export function settingsDesk(options: SettingsDeskOptions): SettingsDesk {
  const { first, dataFolder, disk, places, renew, journal } = options;
  let kept = first;

  const keep = async (settings: Settings): Promise<Answer<Settings>> => {
    const written = await writeSettings(dataFolder, settings, disk);
    if (!written.ok) {
      journal.fault(`The settings cannot be kept (${written.why}).`);
      return refuse(written.why);
    }
    kept = settings;
    journal.note('The operator changed the settings.');
    await renew();
    return { ok: true, value: kept };
  };

  const copyOn = async (stick: string): Promise<SettingsCopy | null> => {
    const path = join(stick, fileName);
    const bytes = await readFrom(path, disk);
    if (bytes === null) return null;
    const place = basename(stick) || stick;
    const parsed = parseSettings(bytes);
    if (parsed.ok) return { place, found: { whole: true, settings: parsed.settings } };
    journal.note(`The settings in ${path} cannot be used: ${parsed.complaints.join('; ')}`);
    return { place, found: { whole: false, why: parsed.laterVersion === null ? 'broken' : 'of-later-app' } };
  };

  return {
    kept: () => kept,
    save: (input) =>
      checkCall({
        channel: channels.operate,
        shape: part,
        input,
        answer: (changes) =>
          checkCall({
            channel: channels.operate,
            shape: settingsFile,
            input: { ...kept, ...changes },
            answer: keep,
          }),
      }),
    copies: async () => {
      const found = await Promise.all((await findSticks(places, disk)).map(copyOn));
      return found.filter((copy) => copy !== null);
    },
  };
}

/** A stick that cannot be read holds nothing; a link is not followed, and what is far too large is no file of settings. */
async function readFrom(path: string, disk: EditionDisk): Promise<Uint8Array | null> {
  try {
    const kind = await disk.kind(path);
    if (kind?.kind !== 'file' || kind.bytes > mostSettingsBytes) return null;
    return await disk.read(path);
  } catch (error) {
    systemReason(error);
    return null;
  }
}

function refuse(why: string): Answer<never> {
  const file = `bridge/${channels.operate}`;
  return { ok: false, problems: [{ code: 'unreadable', file, path: keepingPath, message: why }] };
}
