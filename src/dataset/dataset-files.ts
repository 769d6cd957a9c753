/** Which files a dataset consists of: what `dataset.json` names, or what lies in the folder where it names nothing. */
import { quote } from './describe-found.ts';
import type { Problem } from './problem.ts';
import type { DatasetFile } from './schema.ts';

export const datasetName = 'dataset.json';
export const sourcesName = 'sources.json';
/** May be missing: a dataset without sound is whole. */
export const narrationName = 'narration.json';

/** Inside `wording/<language>/` these belong to the words for the whole edition and to the presenter's notes, so no chapter can have them. */
const keptNames = { whole: 'dataset', notes: 'notes' } as const;

/** Chapters and languages, each once, in order. */
export interface Named {
  readonly chapters: readonly string[];
  readonly languages: readonly string[];
}

export function chapterName(chapter: string): string {
  return `chapters/${chapter}.json`;
}

/** The file of one language's words for one chapter, or for the whole edition. */
export function wordingName(language: string, chapter: string = keptNames.whole): string {
  return `wording/${language}/${chapter}.json`;
}

/** The presenter's notes in one language; they may be missing. */
export function notesName(language: string): string {
  return wordingName(language, keptNames.notes);
}

function isKept(chapter: string): boolean {
  return Object.values(keptNames).some((name) => name === chapter);
}

/** What `dataset.json` names, without repetitions and without what cannot be a chapter. */
export function namedBy(file: DatasetFile): Named {
  return {
    chapters: [...new Set(file.chapters)].filter((chapter) => !isKept(chapter)),
    languages: [...new Set(file.languages)],
  };
}

/** What the folder holds; used where `dataset.json` cannot be read, so that the other files are still checked. */
export function namedByFolder(names: Iterable<string>): Named {
  const chapters = new Set<string>();
  const languages = new Set<string>();
  for (const name of names) {
    const chapter = /^chapters\/([^/]+)\.json$/.exec(name)?.[1];
    const language = /^wording\/([^/]+)\/[^/]+\.json$/.exec(name)?.[1];
    if (chapter !== undefined && !isKept(chapter)) chapters.add(chapter);
    if (language !== undefined) languages.add(language);
  }
  return { chapters: [...chapters], languages: [...languages] };
}

/** Files under `chapters/` and `wording/` that nothing refers to: forgotten, or missing from `dataset.json`. */
export function findStrays(names: Iterable<string>, named: Named): readonly Problem[] {
  const expected = new Set([
    ...named.chapters.map(chapterName),
    ...named.languages.flatMap((language) => [
      wordingName(language),
      notesName(language),
      ...named.chapters.map((chapter) => wordingName(language, chapter)),
    ]),
  ]);
  return [...names]
    .filter((name) => /^(chapters|wording)\//.test(name) && !expected.has(name))
    .map((file) => ({
      code: 'broken-reference',
      file,
      path: '',
      message: 'expected only files of chapters and languages, found one not named in dataset.json',
    }));
}

/** Chapters, languages, corrections and terms named twice, and a chapter with the name that is kept. */
export function checkNames(file: DatasetFile): readonly Problem[] {
  const problem = (path: string, message: string): Problem => ({
    code: 'broken-reference',
    file: datasetName,
    path,
    message,
  });
  const repetitions = (list: readonly string[], writePlace: (index: number) => string) => {
    const met = new Set<string>();
    return list.flatMap((id, index) => {
      const repeated = met.has(id);
      met.add(id);
      return repeated ? [problem(writePlace(index), `expected each id once, found ${quote(id)} again`)] : [];
    });
  };
  return [
    ...repetitions(file.chapters, (index) => `chapters[${index}]`),
    ...repetitions(file.languages, (index) => `languages[${index}]`),
    ...repetitions(
      file.corrections.map((correction) => correction.id),
      (index) => `corrections[${index}].id`,
    ),
    ...repetitions(
      file.terms.map((term) => term.id),
      (index) => `terms[${index}].id`,
    ),
    ...file.chapters.flatMap((chapter, index) =>
      isKept(chapter)
        ? [problem(`chapters[${index}]`, `expected another id, found ${quote(chapter)}, which is kept`)]
        : [],
    ),
  ];
}
