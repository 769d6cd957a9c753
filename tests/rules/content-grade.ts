/** How hard English is to read: the Flesch-Kincaid grade, with names, dates, figures and quotations left out (R26). */
import { countWords } from '../../src/dataset/wording.ts';
import { outsideQuotes, sentencesOf } from './content-text.ts';

/** Words that open a sentence with a capital and are no names, though a name may begin with them. */
const notNames = new Set([
  'The',
  'A',
  'An',
  'In',
  'It',
  'One',
  'Of',
  'State',
  'House',
  'Only',
  'Its',
  'Other',
]);

/** Every word that some text writes with a capital in the middle of a sentence. */
export function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const found = texts.flatMap(sentencesOf).flatMap((sentence) => wordsIn(sentence).slice(1));
  return new Set(found.filter((word) => /^\p{Lu}/u.test(word) && !notNames.has(word)));
}

/** Answers the school grade of some texts taken together. */
export function readingGrade(texts: readonly string[], names: ReadonlySet<string>): number {
  const sentences = texts.map(outsideQuotes).flatMap(sentencesOf);
  const words = sentences.flatMap(wordsIn).filter((word) => !names.has(word));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Words of letters alone: a figure or a part of a date is none. */
function wordsIn(sentence: string): readonly string[] {
  return countWords(sentence) === 0 ? [] : (sentence.match(/(?<![\d\p{L}])\p{L}+(?!\d)/gu) ?? []);
}

/** Groups of vowels, less the endings that are not heard; a rule of thumb, near enough for a limit. */
export function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/(?<=[^aeiouytd])ed$|(?<=[^aeioulsxz])e$|(?<=[^aeiouszxc])es$/, '');
  return Math.max(1, (plain.match(/[aeiouy]+/g) ?? []).length);
}
