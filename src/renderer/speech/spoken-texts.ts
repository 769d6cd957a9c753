/** Every text that a visitor can come upon in one language, once each: what has to be spoken for nobody to need their eyes. */
import { plainText } from '../../dataset/say-aloud.ts';
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import { wordingOf } from '../../dataset/wording.ts';
import { warningSeconds } from '../../walkthrough/visit.ts';
import type { Words } from '../words/words.ts';
import { composedTexts } from './composed-texts.ts';

/** A text as the screen shows it, and a name for its sound, which others may share. */
export interface SpokenText {
  readonly name: string;
  readonly text: string;
}

/**
 * All strings of the wording and of the interface words, whatever they are called: a new one is spoken without a line
 * here. Then what the app puts together of them: figures, days, lists, descriptions of pictures.
 */
export function spokenTexts(dataset: Dataset, language: LanguageCode, words: Words): readonly SpokenText[] {
  const { reviewedBy: _reviewers, ...wording } = wordingOf(dataset, language);
  const chapters = dataset.chapters.length;
  const all = [
    ...stringsIn(wording, 'text'),
    ...stringsIn(words, 'words'),
    ...Array.from({ length: chapters }, (_, index) => ({
      name: `place-${index + 1}`,
      text: words.placeOf(index + 1, chapters),
    })),
    ...Array.from({ length: chapters }, (_, index) => ({
      name: `number-${index + 1}`,
      text: String(index + 1),
    })),
    { name: 'warning', text: words.startsOverIn(warningSeconds) },
    ...composedTexts(dataset, language, words),
  ];
  return onceEach(all);
}

/** By the way to each string: `facts.odihr-figure.label` is named `…-facts-odihr-figure-label`. */
function stringsIn(value: unknown, name: string): readonly SpokenText[] {
  if (typeof value === 'string') return [{ name: plainName(name), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringsIn(each, `${name}-${key}`));
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
