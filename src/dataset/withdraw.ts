/**
 * Takes withdrawn facts and claims out of a dataset, so that what is left is a whole dataset, and leaves a note of each.
 * Whatever is worked out from the claims, such as standings, pictures and questions, is worked out without them.
 */
import { everyClaim } from './every-claim.ts';
import { eachReference } from './references.ts';
import type {
  Chapter,
  Claim,
  Dataset,
  Fact,
  LanguageCode,
  Withdrawn,
  WithdrawReason,
  Wording,
} from './schema.ts';
import { chapterWords } from './wording.ts';

/** `claim` is `null` for the whole fact. */
export interface Withdrawal {
  readonly fact: string;
  readonly claim: string | null;
  readonly reason: WithdrawReason;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** What the dataset does not have is passed over. A chapter stays where all its facts are gone: its scene says so. */
export function withdraw(dataset: Dataset, withdrawals: readonly Withdrawal[]): Dataset {
  const withdrawn = withdrawals.flatMap((each) => noteOf(dataset, each) ?? []);
  if (withdrawn.length === 0) return dataset;
  const chapters = dataset.chapters.map((chapter) => without(chapter, withdrawn));
  const named = namesIn({ ...dataset, chapters });
  const wording = Object.fromEntries(
    Object.entries(dataset.wording).map(([language, words]) => [language, wordsFor(words, chapters, named)]),
  );
  return { ...dataset, chapters, wording, withdrawn };
}

function noteOf(dataset: Dataset, { fact: id, claim, reason, on }: Withdrawal): Withdrawn | null {
  const chapter = dataset.chapters.find(({ facts }) => facts.some((fact) => fact.id === id));
  const fact = chapter?.facts.find((each) => each.id === id);
  if (!chapter || !fact || (claim !== null && !fact.claims.some((each) => each.id === claim))) return null;
  const labels = Object.entries(dataset.wording).map(
    ([language, { chapters }]): readonly [LanguageCode, string] => [
      language,
      chapters[chapter.id]?.facts[id]?.label ?? id,
    ],
  );
  return { chapter: chapter.id, fact: id, claim, reason, on, label: Object.fromEntries(labels) };
}

function without(chapter: Chapter, withdrawn: readonly Withdrawn[]): Chapter {
  const facts = chapter.facts.flatMap((fact) => {
    const own = withdrawn.filter((each) => each.fact === fact.id);
    if (own.some(({ claim }) => claim === null)) return [];
    const claims = claimsWithout(fact, new Set(own.map(({ claim }) => claim)));
    return claims.length === 0 ? [] : [{ ...fact, claims }];
  });
  const { shows } = chapter;
  return { ...chapter, facts, shows: facts.some(({ id }) => id === shows) ? shows : null };
}

/**
 * With a claim goes the earlier one that it replaced, which nobody holds any more. Where the earlier one alone goes, the
 * later takes the place of what that had replaced.
 */
function claimsWithout({ claims }: Fact, withdrawn: ReadonlySet<string | null>): readonly Claim[] {
  const replaced = new Map(
    claims.map((claim) => [claim.id, 'supersedes' in claim ? claim.supersedes : undefined]),
  );
  const gone = new Set(withdrawn);
  for (const { id } of claims.filter((claim) => withdrawn.has(claim.id))) {
    if (claims.some((claim) => 'supersedes' in claim && claim.supersedes === id && !withdrawn.has(claim.id)))
      continue;
    for (let next = replaced.get(id); next !== undefined; next = replaced.get(next)) gone.add(next);
  }
  return claims
    .filter(({ id }) => !gone.has(id))
    .map((claim) => {
      if (!('supersedes' in claim) || claim.supersedes === undefined) return claim;
      let earlier: string | undefined = claim.supersedes;
      while (earlier !== undefined && gone.has(earlier)) earlier = replaced.get(earlier);
      const { supersedes: _gone, ...rest } = claim;
      return earlier === undefined ? rest : { ...rest, supersedes: earlier };
    });
}

type Names = Readonly<Record<'speaker' | 'country' | 'place', ReadonlySet<string>>>;

function namesIn(dataset: Dataset): Names {
  const names = { speaker: new Set<string>(), country: new Set<string>(), place: new Set<string>() };
  eachReference(everyClaim(dataset), ({ to, id }) => {
    if (to !== 'source') names[to].add(id);
  });
  return names;
}

/** No words are left for what is gone: nothing of it is in the page, and no sound of it is asked for. */
function wordsFor(words: Wording, chapters: readonly Chapter[], named: Names): Wording {
  return {
    ...words,
    speakers: only(words.speakers, named.speaker),
    countries: only(words.countries, named.country),
    places: only(words.places, named.place),
    chapters: Object.fromEntries(
      chapters.map(({ id, facts }) => {
        const told = chapterWords(words, id);
        const claims = new Set(facts.flatMap((fact) => fact.claims.map((claim) => claim.id)));
        const own = new Set(facts.map((fact) => fact.id));
        return [id, { ...told, facts: only(told.facts, own), claims: only(told.claims, claims) }];
      }),
    ),
  };
}

function only<T>(table: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(table).filter(([id]) => ids.has(id)));
}
