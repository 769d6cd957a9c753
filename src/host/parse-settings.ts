/** Turns the bytes of a settings file into settings, or into sentences that say what is wrong with them. */
import type { Settings } from '../bridge/contract.ts';
import { parseFile } from '../dataset/parse-file.ts';
import { decodeText } from './decode-text.ts';
import { settingsFile } from './settings.ts';

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly complaints: readonly string[] };

const longestFileBytes = 65_536;

/** After a power cut a file may be empty or full of zero bytes; that is expected here and never throws. */
export function parseSettings(bytes: Uint8Array): ParsedSettings {
  if (bytes.length === 0) return refusal('the file is empty');
  if (bytes.length > longestFileBytes) return refusal(`expected at most ${longestFileBytes} bytes`);
  const text = decodeText(bytes);
  if (text === null) return refusal('expected UTF-8 text');
  // Settings are read as a file of a dataset is: same words for what is wrong, same way of writing where.
  const parsed = parseFile('settings.json', text, settingsFile);
  if (parsed.ok) return { ok: true, settings: parsed.value };
  return {
    ok: false,
    complaints: parsed.problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
  };
}

function refusal(complaint: string): ParsedSettings {
  return { ok: false, complaints: [complaint] };
}
