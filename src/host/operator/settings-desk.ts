/** Lets the operator change the venue's settings, and take those of another kiosk from a stick. */
import { basename, join } from 'node:path';
import { z } from 'zod';
import { channels } from '../../bridge/channels.ts';
import type { Answer, Settings } from '../../bridge/contract.ts';
import { keepingPath, type SettingsCopy } from '../../bridge/set-up.ts';
import type { StickAnswer } from '../../bridge/stick.ts';
import { checkCall } from '../check-call.ts';
import type { EditionDisk } from '../editions/edition-disk.ts';
import type { Journal } from '../journal.ts';
import { mostSettingsBytes, parseSettings } from '../parse-settings.ts';
import { settingsFile } from '../settings.ts';
import { systemReason } from '../system-reason.ts';
import { settingsBytes, writeSettings } from '../write-settings.ts';
import { findSticks, type StickPlaces } from './find-sticks.ts';
import type { WriteToStick } from './write-to-stick.ts';

export interface SettingsDeskOptions {
  /** As they were read at the start. */
  readonly first: Settings;
  readonly dataFolder: string;
  readonly disk: EditionDisk;
  readonly places: StickPlaces;
  readonly toStick: WriteToStick;
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
  /** Writes the settings to a stick, for another kiosk. */
  copy(): Promise<StickAnswer>;
}

/** The same name on a stick as in the data folder: a copied file is a copy of the settings. */
const fileName = 'settings.json';
/** Where that name was taken, the writer puts a number behind it. */
const copyName = /^settings(-\d{1,2})?\.json$/i;
/** A stick with more than this in its first folder is not searched to its end. */
const mostEntries = 500;
const part = z.record(z.string(), z.unknown(), 'expected settings');

export function settingsDesk(options: SettingsDeskOptions): SettingsDesk {
  const { first, dataFolder, disk, places, toStick, renew, journal } = options;
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

  const readCopy = async (stick: string, name: string): Promise<SettingsCopy | null> => {
    const path = join(stick, name);
    const bytes = await readFrom(path, disk);
    if (bytes === null) return null;
    const where = { place: basename(stick) || stick, name };
    const parsed = parseSettings(bytes);
    if (parsed.ok) return { ...where, found: { whole: true, settings: parsed.settings } };
    journal.note(`The settings in ${path} cannot be used: ${parsed.complaints.join('; ')}`);
    const why = parsed.laterVersion === null ? 'broken' : 'of-later-app';
    return { ...where, found: { whole: false, why } };
  };

  const copiesOn = async (stick: string): Promise<readonly SettingsCopy[]> => {
    const names = (await namesIn(stick, disk)).filter((name) => copyName.test(name));
    const copies = await Promise.all(names.map((name) => readCopy(stick, name)));
    return copies.filter((copy) => copy !== null);
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
    copies: async () => (await Promise.all((await findSticks(places, disk)).map(copiesOn))).flat(),
    copy: () => toStick({ name: fileName, bytes: settingsBytes(kept) }),
  };
}

/** A link is not followed, and what is far too large is no file of settings. */
async function readFrom(path: string, disk: EditionDisk): Promise<Uint8Array | null> {
  return unlessRefused(async () => {
    const kind = await disk.kind(path);
    return kind?.kind === 'file' && kind.bytes <= mostSettingsBytes ? await disk.read(path) : null;
  });
}

async function namesIn(stick: string, disk: EditionDisk): Promise<readonly string[]> {
  const entries = await unlessRefused(() => disk.entries(stick, mostEntries));
  return (entries ?? []).map(({ name }) => name).toSorted();
}

/** A stick that cannot be read holds nothing. */
async function unlessRefused<Value>(read: () => Promise<Value | null>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    systemReason(error);
    return null;
  }
}

function refuse(why: string): Answer<never> {
  const file = `bridge/${channels.operate}`;
  return { ok: false, problems: [{ code: 'unreadable', file, path: keepingPath, message: why }] };
}
