/** The shipped dataset, grown: its chapters over and over with ids of their own, until it has as many facts as asked for, in four languages. */
import { chapterName, datasetName, sourcesName, wordingName } from '../../src/dataset/dataset-files.ts';
import type { Chapter, ChapterWording, Claim, Dataset, Wording } from '../../src/dataset/schema.ts';
import { chapterWords, wordingOf } from '../../src/dataset/wording.ts';

/** The two that the shipped dataset lacks say what the others say. */
const languages = { en: 'en', az: 'az', tr: 'az', ru: 'en' } as const;

/** Texts by file, as they would lie in a folder. */
export function grownDataset(dataset: Dataset, facts: number): ReadonlyMap<string, string> {
  const copies = copiesOf(dataset.chapters, facts);
  const { id, edition, checkedOn, reviewBy, sources } = dataset;
  const head = { format: 1, id, edition, languages: Object.keys(languages), checkedOn, reviewBy };
  const claims = copies.flatMap(({ chapter }) => chapter.facts.flatMap((fact) => fact.claims));
  const values: readonly (readonly [string, unknown])[] = [
    [datasetName, { ...head, chapters: copies.map(({ chapter }) => chapter.id) }],
    [sourcesName, sources],
    ...copies.map(({ chapter }) => [chapterName(chapter.id), chapter] as const),
    ...Object.entries(languages).flatMap(([language, from]) => {
      const wording = wordingOf(dataset, from);
      return [
        [wordingName(language), wholeWording(wording, claims)] as const,
        ...copies.map(
          ({ chapter, of, mark }) =>
            [
              wordingName(language, chapter.id),
              copiedWording(chapterWords(wording, of.id), of, mark),
            ] as const,
        ),
      ];
    }),
  ];
  return new Map(values.map(([file, value]) => [file, JSON.stringify(value, null, 2)]));
}

interface Copy {
  readonly chapter: Chapter;
  /** What it is a copy of, as far as it was copied. */
  readonly of: Chapter;
  /** Makes an id the copy's own. */
  readonly mark: (id: string) => string;
}

function copiesOf(chapters: readonly Chapter[], facts: number): readonly Copy[] {
  const copies: Copy[] = [];
  for (let missing = facts, round = 0; missing > 0; round += 1) {
    const mark = (id: string) => `${id}-${round}`;
    for (const each of chapters) {
      const of = { ...each, shows: null, facts: each.facts.slice(0, missing) };
      missing -= of.facts.length;
      if (of.facts.length > 0) copies.push({ of, mark, chapter: copiedChapter(of, mark) });
    }
  }
  return copies;
}

function copiedChapter(chapter: Chapter, mark: Copy['mark']): Chapter {
  const facts = chapter.facts.map((fact) => ({
    ...fact,
    id: mark(fact.id),
    claims: fact.claims.map((claim) => copiedClaim(claim, mark)),
  }));
  return { ...chapter, id: mark(chapter.id), facts };
}

/** The rows of the article belong to one claim each, and so to no copy. */
function copiedClaim(claim: Claim, mark: Copy['mark']): Claim {
  const id = mark(claim.id);
  if (claim.kind === 'not-known') return { ...claim, id };
  const { article, supersedes, ...rest } = claim;
  return { ...rest, id, ...(supersedes === undefined ? {} : { supersedes: mark(supersedes) }) };
}

function copiedWording(words: ChapterWording, chapter: Chapter, mark: Copy['mark']): ChapterWording {
  const claims = chapter.facts.flatMap((fact) => fact.claims);
  return {
    ...words,
    facts: copiedEntries(words.facts, chapter.facts, mark),
    claims: copiedEntries(words.claims, claims, mark),
  };
}

function copiedEntries<T>(
  table: Readonly<Record<string, T>>,
  things: readonly { readonly id: string }[],
  mark: Copy['mark'],
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    things.flatMap(({ id }) => (table[id] === undefined ? [] : [[mark(id), table[id]] as const])),
  );
}

/** The words for the whole edition, but for what belongs to claims that were not copied. */
function wholeWording({ chapters: _, ...wording }: Wording, claims: readonly Claim[]) {
  const stations = claims.flatMap((claim) => (claim.kind === 'not-known' ? [] : (claim.stations ?? [])));
  const speakers = claims.flatMap((claim) =>
    claim.kind === 'not-known' ? [claim.whoCouldKnow] : [claim.speaker, claim.origin],
  );
  const places = stations.flatMap((each) => each.places.map(({ place }) => place));
  return {
    ...wording,
    corrections: {},
    terms: {},
    speakers: only(wording.speakers, speakers),
    countries: only(
      wording.countries,
      stations.map(({ country }) => country),
    ),
    places: only(wording.places, places),
  };
}

function only<T>(table: Readonly<Record<string, T>>, ids: readonly string[]): Readonly<Record<string, T>> {
  const wanted = new Set(ids);
  return Object.fromEntries(Object.entries(table).filter(([id]) => wanted.has(id)));
}
