/** Takes a dataset apart into the things that have an id, each with its own values and its words in every language. */
import { type ThingKind, thingKinds } from '../../bridge/editions.ts';
import type { Dataset, Fact } from '../../dataset/schema.ts';
import { compareIds } from './compare-ids.ts';

export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly fact: string | null;
  readonly content: unknown;
}

/** Values by their path. */
export type Leaves = ReadonlyMap<string, string>;

/** By kind and id, in order of both. A thing inside another, such as a claim of a fact, is only named there. */
export function thingsOf(dataset: Dataset): ReadonlyMap<string, Thing> {
  const { edition, languages, checkedOn, reviewBy, chapters, corrections, terms, sources } = dataset;
  const facts = chapters.flatMap((chapter) => chapter.facts.map((fact) => ({ chapter: chapter.id, fact })));
  const words = (read: (language: string) => unknown) =>
    Object.fromEntries(languages.map((language) => [language, read(language)]));
  const chapterWords = (language: string, chapter: string) => dataset.wording[language]?.chapters[chapter];
  const table = (kind: ThingKind, name: 'speakers' | 'countries' | 'places') => {
    const ids = new Set(
      languages.flatMap((language) => Object.keys(dataset.wording[language]?.[name] ?? {})),
    );
    return [...ids].map((id) =>
      thing(kind, id, { wording: words((language) => dataset.wording[language]?.[name][id]) }),
    );
  };

  const things = [
    thing('edition', dataset.id, {
      ...{ edition, languages, checkedOn, reviewBy, chapters: idsOf(chapters) },
      wording: words((language) => ownWords(dataset, language)),
    }),
    ...chapters.map(({ id, core, shows, facts: own }) => {
      const wording = words((language) => {
        const { title, lead } = chapterWords(language, id) ?? {};
        return { title, lead };
      });
      return thing('chapter', id, { core, shows, facts: idsOf(own), wording });
    }),
    ...facts.map(({ chapter, fact }) => {
      const { claims, ...own } = fact;
      const wording = words((language) => chapterWords(language, chapter)?.facts[fact.id]);
      return thing('fact', fact.id, { ...own, chapter, claims: idsOf(claims), wording });
    }),
    ...facts.flatMap(({ chapter, fact }) =>
      claimsOf(fact, (language, id) => chapterWords(language, chapter)?.claims[id]?.wording),
    ),
    ...Object.entries(sources).map(([id, source]) => {
      const wording = words((language) => dataset.wording[language]?.sources[id]);
      return thing('source', id, { ...source, wording });
    }),
    ...table('speaker', 'speakers'),
    ...table('country', 'countries'),
    ...table('place', 'places'),
    ...corrections.map(({ id, on }) =>
      thing('correction', id, {
        on,
        wording: words((language) => dataset.wording[language]?.corrections[id]),
      }),
    ),
    ...terms.map((term) =>
      thing('term', term.id, {
        ...term,
        wording: words((language) => dataset.wording[language]?.terms[term.id]),
      }),
    ),
  ];
  const order = (one: Thing, other: Thing) =>
    thingKinds.indexOf(one.kind) - thingKinds.indexOf(other.kind) || compareIds(one.id, other.id);
  return new Map(things.toSorted(order).map((one) => [`${one.kind} ${one.id}`, one]));

  function claimsOf({ id: fact, claims }: Fact, wordingOf: (language: string, id: string) => unknown) {
    return claims.map((claim) => {
      const wording = words((language) => wordingOf(language, claim.id));
      return { ...thing('claim', claim.id, { ...claim, fact, wording }), fact };
    });
  }
}

/** Every value inside a thing as text; an empty list says so, or it would look like none. */
export function leavesOf(content: unknown, path = ''): Leaves {
  if (content === undefined) return new Map();
  if (typeof content !== 'object' || content === null) return new Map([[path, String(content)]]);
  const entries = Object.entries(content).filter(([key]) => key !== 'id');
  if (entries.length === 0) return new Map([[path, Array.isArray(content) ? '(none)' : '']]);
  if (Array.isArray(content) && content.every((part) => typeof part === 'string' && !part.includes(' '))) {
    return new Map([[path, content.join(', ')]]);
  }
  return new Map(
    entries.flatMap(([key, value]) => [...leavesOf(value, path === '' ? key : `${path}.${key}`)]),
  );
}

function thing(kind: ThingKind, id: string, content: unknown): Thing {
  return { kind, id, fact: null, content };
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

/** The words for the whole edition without those that belong to a thing of their own. */
function ownWords(dataset: Dataset, language: string): unknown {
  const wording = dataset.wording[language];
  if (wording === undefined) return undefined;
  const { title, invitation, madeBy, paidBy, limits, howToReport, closing, reviewedBy } = wording;
  return { title, invitation, madeBy, paidBy, limits, howToReport, closing, reviewedBy };
}
