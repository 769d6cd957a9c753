/**
 * The shape of a dataset on disk, file by file, and the types that the rest of the app reads.
 * An editor sees these shapes as JSON Schema (`npm run dataset -- schema`). Long, because a dataset is described in one place.
 */
import { z } from 'zod';
import { narrationFile } from './narration-file.ts';
import { notesFile } from './notes-file.ts';
import { isRealDate } from './real-date.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id of small letters, digits and single hyphens');
/** One pattern instead of a length after trimming: zod then does it in half the time, and texts are most of a dataset. */
const text = z.string().regex(/\S/, 'expected words').trim();
const day = z.iso.date('expected a day written YYYY-MM-DD');
const language = z.string().regex(/^[a-z]{2,3}$/, 'expected a language code of two or three small letters');

/** A day, a month or a year, as exactly as the page shows it; `null` where the page shows none. */
const shownDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'expected YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
  .refine(isRealDate, 'expected a date that the calendar has')
  .nullable();

/** What a claim answers: an amount with its form, a day, or an answer in words (claims with one `answer` agree). */
const value = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.enum(['exact', 'over', 'about', 'up-to']),
    amount: z.number().nonnegative(),
    unit: z.enum([
      'people',
      'stations',
      'countries',
      'percent',
      'votes',
      'candidates',
      'parties',
      'observers',
    ]),
  }),
  z.strictObject({ form: z.literal('day'), day }),
  z.strictObject({ form: z.literal('words'), answer: id }),
]);

/** Where in the source the claim stands; `page` where the exact place was not noted. */
const place = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('sentence'), part: z.int().min(1), sentence: z.int().min(1) }),
  z.strictObject({ at: z.literal('list') }),
  z.strictObject({ at: z.literal('page') }),
]);

/** One country of a list of polling stations: how many, and the towns that the source names. */
const stationsInCountry = z.strictObject({
  country: id,
  stations: z.int().min(1),
  places: z.array(z.strictObject({ place: id, stations: z.int().min(1) })).default([]),
  inferred: z.boolean().default(false),
});

const said = z.strictObject({
  id,
  kind: z.enum(['reported', 'opinion', 'one-side']),
  article: z
    .string()
    .regex(/^A([1-9]|1[0-4])$/, 'expected a row of the article, A1 to A14')
    .optional(),
  value,
  speaker: id,
  said: shownDate,
  /** It tells of something that happened on the very day it was said: a decree signed, a result given out. */
  event: z.literal(true).optional(),
  source: id,
  place,
  /** The speaker who first said it; copies share one origin. */
  origin: id,
  /** Sources that carried it on. */
  relayedBy: z.array(id).default([]),
  supersedes: id.optional(),
  stations: z.array(stationsInCountry).optional(),
});

const notKnown = z.strictObject({
  id,
  kind: z.literal('not-known'),
  checkedOn: day,
  whoCouldKnow: id,
});

const claim = z.discriminatedUnion('kind', [said, notKnown]);

const fact = z.strictObject({
  id,
  essential: z.boolean().default(false),
  inferred: z.boolean().default(false),
  claims: z.array(claim).min(1, 'expected at least one claim'),
});

/** A word that is explained: the chapter whose lead uses it first, and the page behind the explanation where it states a fact. */
const term = z.strictObject({ id, chapter: id, source: id.optional() });

/** `dataset.json`: what this edition is, and in which order its chapters and languages stand. */
export const datasetFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1, 'expected format 1'),
  id,
  edition: z.string().regex(/^\d{4}\.\d+$/, 'expected an edition written YEAR.NUMBER'),
  languages: z.array(language).min(1),
  checkedOn: day,
  reviewBy: day,
  chapters: z.array(id).min(1),
  corrections: z.array(z.strictObject({ id, on: day })).default([]),
  terms: z.array(term).default([]),
});

/** `sources.json`: every published page, by id. */
export const sourcesFile = z.record(
  id,
  z.strictObject({
    publisher: text.nullable(),
    title: text.nullable(),
    address: z.url({ protocol: /^https?$/, error: 'expected an http or https address' }).nullable(),
    date: shownDate,
    accessed: day,
    language,
  }),
);

/** `chapters/<id>.json`: a handful of facts; `shows` is the fact whose claims the chapter's own scene lays out. */
export const chapterFile = z.strictObject({
  id,
  core: z.boolean(),
  shows: id.nullable(),
  facts: z.array(fact).min(1),
});

/** Any key of a wording: integrity compares them all with the ids of the dataset, so their form is not asked as well. */
const namedId = z.string();

/** `wording/<language>/dataset.json`: the words for the whole edition. `reviewedBy` is empty until a reader has signed. */
export const datasetWordingFile = z.strictObject({
  title: text,
  invitation: text,
  madeBy: text,
  paidBy: text,
  limits: z.array(text).min(1),
  howToReport: text,
  closing: text,
  reviewedBy: z.array(z.strictObject({ name: text, on: day })),
  corrections: z.record(namedId, text),
  speakers: z.record(namedId, z.strictObject({ name: text, role: text.nullable() })),
  sources: z.record(namedId, z.strictObject({ weakness: text })),
  countries: z.record(namedId, text),
  places: z.record(namedId, text),
  /** `written` is how the word begins where the lead uses it; without it nothing is marked there. */
  terms: z
    .record(namedId, z.strictObject({ name: text, written: text.optional(), meaning: text }))
    .default({}),
});

/** `wording/<language>/<chapter>.json`: the words for one chapter, its facts and its claims. */
export const chapterWordingFile = z.strictObject({
  title: text,
  lead: text,
  facts: z.record(namedId, z.strictObject({ label: text, question: text, inference: text.optional() })),
  /** `short` is the same claim in the few words that a slide has room for. */
  claims: z.record(
    namedId,
    z.strictObject({ wording: text, event: text.optional(), short: text.optional() }),
  ),
});

/** The seven kinds of file, by the name of their JSON Schema. */
export const fileShapes = {
  dataset: datasetFile,
  sources: sourcesFile,
  chapter: chapterFile,
  'dataset-wording': datasetWordingFile,
  'chapter-wording': chapterWordingFile,
  narration: narrationFile,
  notes: notesFile,
} as const;

/** What checks one kind of file and answers its value. */
export type FileShape<T> = z.ZodType<T>;
/** One complaint of a shape. */
export type ShapeIssue = z.core.$ZodIssue;
/** A complaint that has no message yet. */
export type RawShapeIssue = z.core.$ZodRawIssue;

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

export type LanguageCode = string;
export type ShownDate = string | null;
export type Value = DeepReadonly<z.infer<typeof value>>;
export type Place = DeepReadonly<z.infer<typeof place>>;
export type StationsInCountry = DeepReadonly<z.infer<typeof stationsInCountry>>;
/** A claim that somebody made. */
export type Said = DeepReadonly<z.infer<typeof said>>;
/** An honest gap: looked for, not found, with the day of the search. */
export type NotKnown = DeepReadonly<z.infer<typeof notKnown>>;
export type Claim = Said | NotKnown;
export type Fact = DeepReadonly<z.infer<typeof fact>>;
export type Term = DeepReadonly<z.infer<typeof term>>;
export type Source = DeepReadonly<z.infer<typeof sourcesFile>>[string];
export type DatasetFile = DeepReadonly<z.infer<typeof datasetFile>>;
export type Chapter = DeepReadonly<z.infer<typeof chapterFile>>;
export type DatasetWording = DeepReadonly<z.infer<typeof datasetWordingFile>>;
export type ChapterWording = DeepReadonly<z.infer<typeof chapterWordingFile>>;

/** All words of one language. */
export interface Wording extends DatasetWording {
  readonly chapters: Readonly<Record<string, ChapterWording>>;
}

/** Why an operator took something off the screen. */
export type WithdrawReason = 'source-withdrew' | 'our-error' | 'objection';

/** A fact, or one claim of it, that an operator took off the screen; its words are gone but for the fact's label. */
export interface Withdrawn {
  readonly chapter: string;
  readonly fact: string;
  /** `null` for the whole fact. */
  readonly claim: string | null;
  readonly reason: WithdrawReason;
  readonly on: string;
  readonly label: Readonly<Record<LanguageCode, string>>;
}

/** A whole edition, checked. Chapters stand in their order; sources and wordings are found by id. */
export interface Dataset {
  readonly id: string;
  readonly edition: string;
  readonly languages: readonly LanguageCode[];
  readonly checkedOn: string;
  readonly reviewBy: string;
  readonly corrections: readonly { readonly id: string; readonly on: string }[];
  readonly terms: readonly Term[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly chapters: readonly Chapter[];
  readonly wording: Readonly<Record<LanguageCode, Wording>>;
  /** What was taken out of it on this kiosk; empty as it was made. */
  readonly withdrawn: readonly Withdrawn[];
}
