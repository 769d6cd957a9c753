/** Every text that a visitor can come upon in one language, once each: what has to be spoken for nobody to need their eyes. */
import { plainText } from '../dataset/say-aloud.ts';
import type { Dataset, LanguageCode } from '../dataset/schema.ts';
import { wordingOf } from '../dataset/wording.ts';
import { wordsOf } from '../renderer/words/words.ts';
import { volumeSteps, warningSeconds } from '../walkthrough/visit.ts';
import { sceneLines } from './scene-lines.tsx';

/** A text as the screen shows it, and a name for its sound, which others may share. */
export interface SpokenText {
  readonly name: string;
  readonly text: string;
}

/** In large text no scene takes more pages; those of later ones would be shown and not read. */
const mostPages = 9;

/** The lines of every scene; then all strings of wording and interface words, and what the bar and the questions say. */
export function spokenTexts(dataset: Dataset, language: LanguageCode): readonly SpokenText[] {
  const { reviewedBy: _reviewers, ...wording } = wordingOf(dataset, language);
  const words = wordsOf(language);
  return onceEach([
    ...stringsIn(wording, 'text'),
    ...stringsIn(words, 'words'),
    ...numbered('place', dataset.chapters.length, words.placeOf),
    ...numbered('volume', volumeSteps, words.placeOf),
    ...Array.from({ length: mostPages }, (_, index) => index + 1).flatMap((pages) =>
      numbered(`page-of-${pages}`, pages, words.pageOf),
    ),
    ...dataset.languages.map((code) => ({ name: `language-${code}`, text: wordsOf(code).ownName })),
    { name: 'warning', text: words.startsOverIn(warningSeconds) },
    ...sceneLines(dataset, language),
  ]);
}

function numbered(
  name: string,
  all: number,
  word: (at: number, all: number) => string,
): readonly SpokenText[] {
  return Array.from({ length: all }, (_, index) => ({
    name: `${name}-${index + 1}`,
    text: word(index + 1, all),
  }));
}

/** A claim's short words stand on the slides of a talk alone, where a person speaks. */
const forSlides = 'short';

/** By the way to each string: `facts.odihr-figure.label` is named `…-facts-odihr-figure-label`. */
function stringsIn(value: unknown, name: string): readonly SpokenText[] {
  if (typeof value === 'string') return [{ name: plainName(name), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== forSlides)
    .flatMap(([key, each]) => stringsIn(each, `${name}-${key}`));
}

function plainName(way: string): string {
  return way.replaceAll(
    /[A-Z]/g,
    (capital) => `-${String.fromCodePoint((capital.codePointAt(0) ?? 0) + 32)}`,
  );
}

/** The first name of a text stays. */
function onceEach(all: readonly SpokenText[]): readonly SpokenText[] {
  const byText = new Map<string, SpokenText>();
  for (const { name, text: shown } of all) {
    const text = plainText(shown);
    if (/[\p{L}\p{N}]/u.test(text) && !byText.has(text)) byText.set(text, { name, text });
  }
  return [...byText.values()];
}
