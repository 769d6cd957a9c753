/**
 * The one place that says what a visitor reads on a chapter's own scene, everything but the bar: title, lead, in the first
 * chapter the key, for each fact its label, the value that nobody disputes and its standing, and for the fact that the
 * chapter shows one card a live claim with speaker, day and value.
 */
import { isSuperseded } from '../../src/dataset/claim-order.ts';
import { formatDay, formatShownDate } from '../../src/dataset/formats.ts';
import type { Chapter, Dataset, Fact, LanguageCode } from '../../src/dataset/schema.ts';
import { standing } from '../../src/dataset/standing.ts';
import { chapterWords, entryOf, wordingOf } from '../../src/dataset/wording.ts';
import { undisputedValue } from '../../src/renderer/parts/undisputed-value.ts';
import { valueText } from '../../src/renderer/parts/value-text.ts';
import { wordsOf } from '../../src/renderer/words/words.ts';

/** Answers the texts of a chapter's scene in one language, in reading order. */
export function chapterSceneWords(
  dataset: Dataset,
  chapter: Chapter,
  language: LanguageCode,
): readonly string[] {
  const told = chapterWords(wordingOf(dataset, language), chapter.id);
  const words = wordsOf(language);
  const isFirst = dataset.chapters[0] === chapter;
  const shown = chapter.facts.find((fact) => fact.id === chapter.shows);
  return [
    told.title,
    told.lead,
    ...(isFirst ? Object.values(words.standing) : []),
    ...(shown ? cards(dataset, shown, language) : []),
    ...chapter.facts.flatMap((fact) => [
      entryOf(told.facts, fact.id).label,
      undisputedValue(fact, language, words) ?? '',
      words.standing[standing(fact)],
    ]),
  ];
}

function cards(dataset: Dataset, fact: Fact, language: LanguageCode): readonly string[] {
  const words = wordsOf(language);
  const { speakers } = wordingOf(dataset, language);
  return fact.claims
    .filter((claim) => !isSuperseded(claim, fact))
    .flatMap((claim) =>
      claim.kind === 'not-known'
        ? [words.source.thisExhibit, words.checkedOn(formatDay(claim.checkedOn, language))]
        : [
            entryOf(speakers, claim.speaker).name,
            formatShownDate(claim.said, language) ?? words.noDate,
            valueText(claim.value, language, words) ?? '',
          ],
    );
}
