/**
 * Brings a settings file of an earlier version to the version of today, one step after another. Keys are strict, so that
 * an app cannot read a file with keys that came after it: whoever adds a key makes a version and its step.
 */
import { z } from 'zod';
import { setUpSteps } from '../bridge/set-up.ts';

type File = Readonly<Record<string, unknown>>;

/** Leads from version n to n + 1: the first from 1 to 2. None looks at what others did. */
export type Migration = (file: File) => File;

/** The file as today's version would be, or of which later version it is. */
export type Migrated =
  | { readonly isLater: false; readonly file: unknown }
  | { readonly isLater: true; readonly version: number };

const versioned = z.looseObject({ version: z.number().int().min(1).default(1) });

/** Version 2 has a set-up in the panel. Whoever wrote a file before set the kiosk up by hand, and is not asked again. */
const rememberSetUp: Migration = (file) => ({ setUpDone: setUpSteps, ...file });

const migrations: readonly Migration[] = [rememberSetUp];

export const settingsVersion = 2;

/** What has no version that could be counted is answered as it is: the shape says what is wrong with it. */
export function migrateSettings(file: unknown, steps: readonly Migration[] = migrations): Migrated {
  const read = versioned.safeParse(file);
  if (!read.success) return { isLater: false, file };
  const { version } = read.data;
  const today = steps.length + 1;
  if (version > today) return { isLater: true, version };
  const migrated = steps.slice(version - 1).reduce<File>((before, step) => step(before), read.data);
  return { isLater: false, file: { ...migrated, version: today } };
}
