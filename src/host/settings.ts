/** The shape of `settings.json`, its limits and its defaults. Lengths in millimetres, the diagonal in inches. */
import { z } from 'zod';
import type { Settings } from '../bridge/contract.ts';
import { setUpSteps } from '../bridge/set-up.ts';
import { settingsVersion } from './migrate-settings.ts';
import { openingHoursShape } from './opening-hours-shape.ts';

const words = z.string().trim().min(1, 'expected words or null').max(200).nullable();
const language = z.string().regex(/^[a-z]{2,3}$/, 'expected a language code of two or three small letters');

/** Every key may be left out; a key that nobody knows is refused, so that a misspelt one is not silently ignored. */
export const settingsFile = z.strictObject({
  version: z
    .literal(settingsVersion, `expected a version from 1 to ${settingsVersion}`)
    .default(settingsVersion),
  languages: z
    .array(language)
    .max(50)
    .refine((codes) => new Set(codes).size === codes.length, 'expected each language once')
    .default([]),
  patienceSeconds: z.number().min(30).max(180).default(60),
  orientation: z.enum(['auto', 'landscape', 'portrait']).default('auto'),
  diagonalInches: z.number().min(10).max(120).nullable().default(null),
  bottomEdgeMm: z.number().min(0).max(2_500).nullable().default(null),
  viewingDistanceMm: z.number().min(300).max(3_000).default(600),
  venueName: words.default(null),
  venueContact: words.default(null),
  counting: z.boolean().default(true),
  openingHours: openingHoursShape.nullable().default(null),
  panelLanguage: language.nullable().default(null),
  setUpDone: z
    .array(z.enum(setUpSteps))
    .refine((steps) => new Set(steps).size === steps.length, 'expected each step once')
    .default([]),
}) satisfies z.ZodType<Settings>;

/** What holds where nobody set anything up. */
export function defaultSettings(): Settings {
  return settingsFile.parse({});
}
