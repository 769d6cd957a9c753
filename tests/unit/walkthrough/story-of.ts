/** A story as small as a test wants it: only its shape matters to the walkthrough, never its words. */
import type { Chapter, Claim, Dataset, Fact } from '../../../src/dataset/schema.ts';

export type Story = Pick<Dataset, 'languages' | 'chapters'>;

/** How many claims each fact of each chapter has: `[[2, 1], [1]]` is two chapters, the first with two facts. */
export type StoryShape = readonly (readonly number[])[];

/** Answers a story in English and Azerbaijani with chapters `c1`, facts `c1-f1`, claims `c1-f1-k1` and so on. */
export function storyOf(shape: StoryShape, languages: readonly string[] = ['en', 'az']): Story {
  return { languages, chapters: shape.map((facts, at) => chapter(`c${at + 1}`, facts)) };
}

function chapter(id: string, claimCounts: readonly number[]): Chapter {
  const facts = claimCounts.map((count, at) => fact(`${id}-f${at + 1}`, count));
  return { id, core: true, shows: facts[0]?.id ?? null, facts };
}

function fact(id: string, claimCount: number): Fact {
  const claims = Array.from({ length: claimCount }, (_, at) =>
    at === 0 ? listing(`${id}-k1`) : gap(`${id}-k${at + 1}`),
  );
  return { id, essential: false, inferred: false, claims };
}

/** The first claim of a fact lists two countries, `far` and `near`. */
function listing(id: string): Claim {
  const stations = ['far', 'near'].map((country) => ({ country, stations: 1, places: [], inferred: false }));
  return {
    id,
    kind: 'reported',
    value: { form: 'exact', amount: 2, unit: 'stations' },
    speaker: 'the-commission',
    said: '2024-01-31',
    source: 'a-page',
    place: { at: 'list' },
    origin: 'the-commission',
    relayedBy: [],
    stations,
  };
}

function gap(id: string): Claim {
  return { id, kind: 'not-known', checkedOn: '2026-11-23', whoCouldKnow: 'the-commission' };
}
