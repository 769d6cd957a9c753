/** The dataset that ships with the app, and every text of it with its place, for the rules about content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Narrations } from '../../src/dataset/narration-file.ts';
import type { AllNotes } from '../../src/dataset/notes-file.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import type { Dataset, LanguageCode } from '../../src/dataset/schema.ts';
import { entryOf, wordingOf } from '../../src/dataset/wording.ts';
import { filesUnder, projectFolder } from './source-modules.ts';

const folder = 'resources/datasets/azerbaijan-2024';

/** One text that a visitor can read, and where an editor finds it. */
export interface Text {
  readonly place: string;
  readonly text: string;
}

/** The files by path inside the dataset, as they lie in the project. */
export function contentFiles(): ReadonlyMap<string, string> {
  return new Map(
    filesUnder(folder)
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path, readFileSync(join(projectFolder, folder, path), 'utf8')]),
  );
}

/** Throws with the first problem when the shipped dataset is broken. */
export function contentDataset(): Dataset {
  return content().dataset;
}

/** What is spoken of it. */
export function contentNarration(): Narrations {
  return content().narration;
}

/** What a presenter has at hand. */
export function contentNotes(): AllNotes {
  return content().notes;
}

function content() {
  const parsed = parseDataset(contentFiles());
  if (parsed.ok) return parsed;
  throw new Error(parsed.problems.map(({ file, path, message }) => `${file} ${path}: ${message}`).join('\n'));
}

/** All words of a language, without the names of the reviewers. */
export function textsOf(dataset: Dataset, language: LanguageCode): readonly Text[] {
  const { reviewedBy: _, ...wording } = wordingOf(dataset, language);
  return textsInside(wording, language);
}

/** All words of a language and the presenter's notes in it: what the rules about tone and spelling hold for. */
export function writtenTexts(language: LanguageCode): readonly Text[] {
  return [...textsOf(contentDataset(), language), ...notesTexts(language)];
}

/** Ids of sources are no words. */
export function notesTexts(language: LanguageCode): readonly Text[] {
  return textsInside(entryOf(contentNotes(), language), `${language}.notes`).filter(
    ({ place }) => !/\.sources\.\d+$/.test(place),
  );
}

/** The words of one chapter in one language. */
export function chapterTexts(dataset: Dataset, language: LanguageCode, chapter: string): readonly Text[] {
  return textsInside(entryOf(wordingOf(dataset, language).chapters, chapter), `${language}.${chapter}`);
}

export function textsInside(value: unknown, place: string): readonly Text[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsInside(inner, `${place}.${key}`));
}
