/** Five questions drawn from the facts: what can be chosen and what the sources bear out is worked out from the claims, never stored. */
import { isSaid, isSuperseded } from '../dataset/claim-order.ts';
import type { Chapter, Dataset, Fact, Value } from '../dataset/schema.ts';
import { standing } from '../dataset/standing.ts';

/** Standings that are an answer of their own, offered with every question. */
const openStandings = ['disputed', 'not-known'] as const;

export type QuizOption =
  | { readonly is: 'value'; readonly value: Value }
  | { readonly is: 'standing'; readonly standing: (typeof openStandings)[number] };

export interface QuizQuestion {
  readonly chapter: Chapter;
  readonly fact: Fact;
  readonly options: readonly QuizOption[];
  /** The place of the option that the sources bear out. */
  readonly borneOut: number;
}

/** Each question asks for a fact of the first of these standings that is left: no standing is the answer every time. */
const wantedStandings = ['agreed', 'disputed', 'not-known', 'disputed', 'agreed'] as const;
/** More values than this are a list to search, not a question. */
const mostValues = 3;

/** Answers at most five questions in the order of the story, from different chapters where there are enough. */
export function quizOf({ chapters }: Pick<Dataset, 'chapters'>): readonly QuizQuestion[] {
  const all = chapters.flatMap((chapter) => chapter.facts.map((fact) => ({ chapter, fact })));
  const askable = all.filter(({ fact }) => canBeAsked(fact));
  const chosen = new Set<Placed>();
  for (const wanted of wantedStandings) {
    const left = askable.filter((each) => !chosen.has(each) && standing(each.fact) === wanted);
    const used = new Set([...chosen].map(({ chapter }) => chapter));
    const next = left.find(({ chapter }) => !used.has(chapter)) ?? left[0];
    if (next) chosen.add(next);
  }
  return askable.filter((each) => chosen.has(each)).map((each) => questionAbout(each, all));
}

interface Placed {
  readonly chapter: Chapter;
  readonly fact: Fact;
}

/** An answer in words cannot be offered beside figures: such a fact is asked only where nothing is known. */
function canBeAsked(fact: Fact): boolean {
  return standing(fact) === 'not-known' || valuesOf(fact).length > 0;
}

function questionAbout({ chapter, fact }: Placed, all: readonly Placed[]): QuizQuestion {
  const own = valuesOf(fact);
  const near = all.filter((each) => each.chapter === chapter).concat(all);
  // Beside a gap stand figures like those of the fact told just before it: there is something to choose from.
  const before = chapter.facts.slice(0, chapter.facts.indexOf(fact)).flatMap(valuesOf);
  const kin = own[0] ?? before.at(-1);
  const others = near
    .flatMap((each) => valuesOf(each.fact))
    .filter((value) => kin !== undefined && kindOf(value) === kindOf(kin));
  const values = distinct([...own, ...others]).slice(0, Math.max(own.length, mostValues));
  const options: readonly QuizOption[] = [
    ...values.toSorted(bySize).map((value) => ({ is: 'value', value }) as const),
    ...openStandings.map((each) => ({ is: 'standing', standing: each }) as const),
  ];
  const stands = standing(fact);
  const borneOut = options.findIndex((option) =>
    option.is === 'standing'
      ? option.standing === stands
      : stands === 'agreed' && own.some((value) => isSame(value, option.value)),
  );
  return { chapter, fact, options, borneOut };
}

/** Values that no later claim has replaced, each once; answers in words are none. */
function valuesOf(fact: Fact): readonly Value[] {
  const live = fact.claims.filter(isSaid).filter((claim) => !isSuperseded(claim, fact));
  return distinct(live.map(({ value }) => value).filter(({ form }) => form !== 'words'));
}

function distinct(values: readonly Value[]): readonly Value[] {
  return values.filter((value, index) => values.findIndex((other) => isSame(other, value)) === index);
}

function isSame(one: Value, other: Value): boolean {
  return kindOf(one) === kindOf(other) && one.form === other.form && sizeOf(one) === sizeOf(other);
}

function kindOf(value: Value): string {
  return 'unit' in value ? value.unit : value.form;
}

/** Days are written so that they compare as text; so are amounts, filled up in front. */
function sizeOf(value: Value): string {
  if (value.form === 'words') return value.answer;
  return value.form === 'day' ? value.day : value.amount.toFixed(3).padStart(20, '0');
}

function bySize(one: Value, other: Value): number {
  return sizeOf(one) < sizeOf(other) ? -1 : 1;
}
