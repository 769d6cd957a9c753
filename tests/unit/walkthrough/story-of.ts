/** A story as small as a test wants it: only its shape matters to the walkthrough, never its words. */
import type { Chapter, Claim, Fact, Said } from '../../../src/dataset/schema.ts';
import type { Story } from '../../../src/walkthrough/lead-on.ts';
import { quizOf } from '../../../src/walkthrough/quiz.ts';

/** How many claims, one or two, each fact of each chapter has: `[[2, 1], [1]]` is two chapters, the first with two facts. */
export type StoryShape = readonly (readonly number[])[];

/** Answers a story in English and Azerbaijani with chapters `c1`, facts `c1-f1`, claims `c1-f1-k1` and so on; every other chapter has a word explained. */
export function storyOf(shape: StoryShape, languages: readonly string[] = ['en', 'az']): Story {
  const chapters = shape.map((facts, at) => chapter(`c${at + 1}`, facts));
  const terms = chapters.filter((_, at) => at % 2 === 1).map(({ id }) => ({ id: `${id}-t1`, chapter: id }));
  return { languages, chapters, terms, quiz: quizOf({ chapters }) };
}

function chapter(id: string, claimCounts: readonly number[]): Chapter {
  const facts = claimCounts.map((count, at) => fact(`${id}-f${at + 1}`, count));
  return { id, core: true, shows: facts[0]?.id ?? null, facts };
}

function fact(id: string, claimCount: number): Fact {
  const claims = claimCount === 1 ? [gap(`${id}-k1`)] : [listing(`${id}-k1`), agreeing(`${id}-k2`)];
  return { id, essential: false, inferred: false, claims };
}

/** The first of two claims lists two countries, `far` and `near`. */
function listing(id: string): Said {
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

/** Somebody else gives the same number. */
function agreeing(id: string): Claim {
  const { stations: _, ...said } = listing(id);
  return { ...said, speaker: 'the-ministry', origin: 'the-ministry' };
}

/** A single claim says that nothing was found. */
function gap(id: string): Claim {
  return { id, kind: 'not-known', checkedOn: '2026-11-23', whoCouldKnow: 'the-commission' };
}
