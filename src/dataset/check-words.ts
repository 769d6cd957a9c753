/** Whether every language has words for everything in the dataset, and for nothing else. */
import { wordingName } from './dataset-files.ts';
import type { PlacedClaim } from './every-claim.ts';
import type { Problem } from './problem.ts';
import { eachReference, type Known } from './references.ts';
import type { Chapter, ChapterWording, Dataset } from './schema.ts';
import { entryOf } from './wording.ts';
import { writePath } from './write-path.ts';

export function checkWords(
  dataset: Dataset,
  claims: readonly PlacedClaim[],
  known: Known,
): readonly Problem[] {
  const whole = neededForWhole(dataset, claims, known);
  const chapters = dataset.chapters.map(neededForChapter);
  return Object.entries(dataset.wording).flatMap(([language, wording]) => [
    ...whole.flatMap(({ table, needed }) =>
      compare({ file: wordingName(language), table, needed, present: wording[table] }),
    ),
    ...chapters.flatMap((needed) => {
      const { id } = needed.chapter;
      const words = entryOf(wording.chapters, id);
      const file = wordingName(language, id);
      return [...checkChapter(file, needed, words), ...checkShort(file, words, shortIn(dataset, id))];
    }),
  ]);
}

interface Needed {
  readonly table: 'speakers' | 'sources' | 'countries' | 'places' | 'corrections' | 'terms';
  readonly needed: ReadonlySet<string>;
}

/** A name that no language knows is a broken reference of its claim and is not told again here. */
function neededForWhole(dataset: Dataset, claims: readonly PlacedClaim[], known: Known): readonly Needed[] {
  const named = {
    source: known.source,
    speaker: new Set<string>(),
    country: new Set<string>(),
    place: new Set<string>(),
  };
  eachReference(claims, ({ to, id }) => {
    if (to !== 'source' && known[to].has(id)) named[to].add(id);
  });
  return [
    { table: 'speakers', needed: named.speaker },
    { table: 'sources', needed: named.source },
    { table: 'countries', needed: named.country },
    { table: 'places', needed: named.place },
    { table: 'corrections', needed: new Set(dataset.corrections.map((correction) => correction.id)) },
    { table: 'terms', needed: new Set(dataset.terms.map((term) => term.id)) },
  ];
}

interface NeededForChapter {
  readonly chapter: Chapter;
  readonly facts: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

function neededForChapter(chapter: Chapter): NeededForChapter {
  const claims = chapter.facts.flatMap((fact) => fact.claims.map((claim) => claim.id));
  return { chapter, facts: new Set(chapter.facts.map((fact) => fact.id)), claims: new Set(claims) };
}

function checkChapter(
  file: string,
  { chapter, facts, claims }: NeededForChapter,
  words: ChapterWording,
): readonly Problem[] {
  return [
    ...compare({ file, table: 'facts', needed: facts, present: words.facts }),
    ...compare({ file, table: 'claims', needed: claims, present: words.claims }),
    ...checkInferences(file, chapter, words),
  ];
}

function checkInferences(file: string, chapter: Chapter, words: ChapterWording): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id, inferred } of chapter.facts) {
    const entry = Object.hasOwn(words.facts, id) ? words.facts[id] : undefined;
    if (!entry || inferred === (entry.inference !== undefined)) continue;
    const message = inferred
      ? 'expected words for the inference, found nothing'
      : 'expected no inference for a fact that is not inferred, found words';
    problems.push(incomplete(file, ['facts', id, 'inference'], message));
  }
  return problems;
}

/** The claims of a chapter that some language tells in short. */
function shortIn({ wording }: Dataset, chapter: string): ReadonlySet<string> {
  const claims = Object.values(wording).flatMap(({ chapters }) =>
    Object.entries(entryOf(chapters, chapter).claims),
  );
  return new Set(claims.filter(([, { short }]) => short !== undefined).map(([id]) => id));
}

/** What one language tells in short every language does. */
function checkShort(file: string, { claims }: ChapterWording, told: ReadonlySet<string>): readonly Problem[] {
  return Object.entries(claims)
    .filter(([id, { short }]) => told.has(id) && short === undefined)
    .map(([id]) => incomplete(file, ['claims', id, 'short'], 'expected short words as in another language'));
}

interface Comparison {
  readonly file: string;
  readonly table: string;
  readonly needed: ReadonlySet<string>;
  readonly present: Readonly<Record<string, unknown>>;
}

function compare({ file, table, needed, present }: Comparison): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = Object.keys(present);
  for (const id of ids) {
    if (needed.has(id)) continue;
    const message = 'expected words only for what the dataset has, found words for something else';
    problems.push(incomplete(file, [table, id], message));
  }
  // Nothing is missing where all that is needed has been met; this spares a large dataset the second look.
  if (ids.length - problems.length === needed.size) return problems;
  for (const id of needed) {
    if (Object.hasOwn(present, id)) continue;
    problems.push(incomplete(file, [table, id], 'expected words, found nothing'));
  }
  return problems;
}

function incomplete(file: string, path: readonly string[], message: string): Problem {
  return { code: 'language-incomplete', file, path: writePath(path), message };
}
