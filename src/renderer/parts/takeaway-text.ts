/** The key facts with their sources' addresses as plain text: what a visitor can carry home in a phone. */
import { isSaid, isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import { formatDay } from '../../dataset/formats.ts';
import type { Chapter, Dataset, Fact, LanguageCode, Said } from '../../dataset/schema.ts';
import { standing } from '../../dataset/standing.ts';
import { chapterWords, entryOf, isCut, wordingOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import { shownAddress } from './shown-address.ts';
import { valueText } from './value-text.ts';

export interface TakeawayTold {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly words: Words;
  /** What the code can hold, in bytes of UTF-8. */
  readonly mostBytes: number;
}

/** Chapter after chapter of the core path; what does not fit is left out whole, and the last line says so. */
export function takeawayText(told: TakeawayTold): string {
  const { dataset, language, words, mostBytes } = told;
  const checked = formatDay(dataset.checkedOn, language);
  const head = `${wordingOf(dataset, language).title}\n${words.aboutScene.edition(dataset.edition, checked)}`;
  const parts = dataset.chapters.filter(({ core }) => core).map((chapter) => chapterText(chapter, told));
  for (let count = parts.length; count > 0; count -= 1) {
    const rest = count < parts.length ? [words.takeaway.more] : [];
    const text = [head, ...parts.slice(0, count), ...rest].join('\n\n');
    if (bytesOf(text) <= mostBytes) return text;
  }
  return `${head}\n\n${words.takeaway.more}`;
}

/** The chapter's lead, then one line for each side that its essential facts have. */
function chapterText(chapter: Chapter, told: TakeawayTold): string {
  const { dataset, language, words } = told;
  const { title, lead } = chapterWords(wordingOf(dataset, language), chapter.id);
  const lines = chapter.facts
    .filter(({ essential }) => essential)
    .flatMap((fact) => factLines(chapter, fact, told));
  return [title, isCut(dataset, chapter.id) ? words.withdrawn.inChapter : lead, ...lines].join('\n');
}

function factLines(chapter: Chapter, fact: Fact, told: TakeawayTold): readonly string[] {
  const { dataset, language, words } = told;
  if (standing(fact) === 'not-known') {
    const { facts } = chapterWords(wordingOf(dataset, language), chapter.id);
    return [`${entryOf(facts, fact.id).question} ${words.standing['not-known']}`];
  }
  return sidesOf(fact, dataset).flatMap((claim) => claimLine(claim, told) ?? []);
}

/** One claim for each value that still stands, in order of date: one that has an address, where there is one. */
function sidesOf(fact: Fact, { sources }: Dataset): readonly Said[] {
  const live = orderedClaims(fact)
    .filter(isSaid)
    .filter((claim) => !isSuperseded(claim, fact));
  const sides = Map.groupBy(live, ({ value }) => JSON.stringify(value));
  return [...sides.values()].flatMap((claims) => {
    const addressed = claims.find(({ source }) => entryOf(sources, source).address !== null);
    return addressed ?? claims.slice(0, 1);
  });
}

/** Nothing where a claim has neither a figure nor an address: the lead has told it already. */
function claimLine(claim: Said, { dataset, language, words }: TakeawayTold): string | null {
  const speaker = entryOf(wordingOf(dataset, language).speakers, claim.speaker).name;
  const value = valueText(claim.value, language, words);
  const { address } = entryOf(dataset.sources, claim.source);
  if (value === null && address === null) return null;
  const where = address === null ? words.source.noAddress : shownAddress(address);
  return `${value === null ? speaker : `${speaker}, ${value}`}: ${where}`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
