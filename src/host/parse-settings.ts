/** Turns the bytes of a settings file into settings, or into sentences that say what is wrong with them. */
import { z } from 'zod';
import type { Settings } from '../bridge/contract.ts';
import { parseFile } from '../dataset/parse-file.ts';
import type { Problem } from '../dataset/problem.ts';
import { decodeText } from './decode-text.ts';
import { migrateSettings, settingsVersion } from './migrate-settings.ts';
import { settingsFile } from './settings.ts';

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | {
      readonly ok: false;
      readonly complaints: readonly string[];
      /** Of a file that a later app wrote, and that is therefore not broken; else `null`. */
      readonly laterVersion: number | null;
    };

export const mostSettingsBytes = 65_536;

/** After a power cut a file may be empty or full of zero bytes; that is expected here and never throws. */
export function parseSettings(bytes: Uint8Array): ParsedSettings {
  if (bytes.length === 0) return refusal('the file is empty');
  if (bytes.length > mostSettingsBytes) return refusal(`expected at most ${mostSettingsBytes} bytes`);
  const text = decodeText(bytes);
  if (text === null) return refusal('expected UTF-8 text');
  // Settings are read as a file of a dataset is: same words for what is wrong, same way of writing where.
  const raw = parseFile('settings.json', text, z.unknown());
  if (!raw.ok) return refusal(...inWords(raw.problems));
  const migrated = migrateSettings(raw.value);
  if (migrated.isLater) {
    const { version } = migrated;
    const complaint = `version: expected at most ${settingsVersion}, found ${version}: a later app wrote it`;
    return { ok: false, complaints: [complaint], laterVersion: version };
  }
  const parsed = parseFile('settings.json', JSON.stringify(migrated.file), settingsFile);
  return parsed.ok ? { ok: true, settings: parsed.value } : refusal(...inWords(parsed.problems));
}

function inWords(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
}

function refusal(...complaints: readonly string[]): ParsedSettings {
  return { ok: false, complaints, laterVersion: null };
}
