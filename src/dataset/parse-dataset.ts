/** Makes a checked dataset out of the texts of its files, or tells everything that is wrong with them in one go. */
import { checkNarration } from './check-narration.ts';
import { checkNotes } from './check-notes.ts';
import {
  chapterName,
  checkNames,
  datasetName,
  findStrays,
  type Named,
  namedBy,
  namedByFolder,
  narrationName,
  notesName,
  sourcesName,
  wordingName,
} from './dataset-files.ts';
import { quote } from './describe-found.ts';
import { checkIntegrity } from './integrity.ts';
import { type Narrations, narrationFile } from './narration-file.ts';
import { type AllNotes, type Notes, notesFile } from './notes-file.ts';
import { parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import {
  type Chapter,
  chapterFile,
  chapterWordingFile,
  type Dataset,
  datasetFile,
  datasetWordingFile,
  type FileShape,
  sourcesFile,
  type Wording,
} from './schema.ts';

export type ParsedDataset =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      readonly narration: Narrations;
      readonly notes: AllNotes;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Takes the files by path inside the dataset, with forward slashes. Missing files and wrong shapes are all told at once;
 * whether the files fit together is asked when each of them has its shape.
 */
export function parseDataset(files: ReadonlyMap<string, string>): ParsedDataset {
  const problems: Problem[] = [];
  const read: Read = (file, shape) => {
    const text = files.get(file);
    if (text === undefined) {
      problems.push({ code: 'missing', file, path: '', message: 'expected this file, found nothing' });
      return undefined;
    }
    const parsed = parseFile(file, text, shape);
    if (parsed.ok) return parsed.value;
    for (const problem of parsed.problems) problems.push(problem);
    return undefined;
  };

  const head = read(datasetName, datasetFile);
  const sources = read(sourcesName, sourcesFile);
  const named = head ? namedBy(head) : namedByFolder(files.keys());
  const chapters = named.chapters.map((id) => readChapter(id, read, problems));
  const wordings = named.languages.map((language) => readWording(language, named, read));
  const narration = files.has(narrationName) ? read(narrationName, narrationFile) : {};
  const notes = readNotes(files, named, read);
  const misnamed = head ? [...checkNames(head), ...findStrays(files.keys(), named)] : [];

  if (!head || !sources || !narration || !chapters.every(isRead) || !wordings.every(isRead)) {
    return { ok: false, problems: [...problems, ...misnamed] };
  }
  const { id, edition, checkedOn, reviewBy, corrections, terms } = head;
  const wording = Object.fromEntries(wordings);
  const languages = named.languages;
  const about = { id, edition, languages, checkedOn, reviewBy, corrections, terms };
  const dataset = { ...about, sources, chapters, wording, withdrawn: [] };
  const all = [
    ...problems,
    ...misnamed,
    ...checkIntegrity(dataset),
    ...checkNarration(narration, languages),
    ...checkNotes(notes, dataset),
  ];
  return all.length === 0 ? { ok: true, dataset, narration, notes } : { ok: false, problems: all };
}

type Read = <T>(file: string, shape: FileShape<T>) => T | undefined;

function isRead<T>(part: T | undefined): part is T {
  return part !== undefined;
}

/** The name of the file counts: everything else refers to the chapter by it. */
function readChapter(id: string, read: Read, problems: Problem[]): Chapter | undefined {
  const file = chapterName(id);
  const chapter = read(file, chapterFile);
  if (!chapter || chapter.id === id) return chapter;
  problems.push({
    code: 'broken-reference',
    file,
    path: 'id',
    message: `expected ${quote(id)} as in the name of the file, found ${quote(chapter.id)}`,
  });
  return { ...chapter, id };
}

function readWording(language: string, named: Named, read: Read): [string, Wording] | undefined {
  const whole = read(wordingName(language), datasetWordingFile);
  const chapters = named.chapters.map(
    (id) => [id, read(wordingName(language, id), chapterWordingFile)] as const,
  );
  const complete = chapters.flatMap(([id, words]) => (words ? [[id, words] as const] : []));
  if (!whole || complete.length < chapters.length) return undefined;
  return [language, { ...whole, chapters: Object.fromEntries(complete) }];
}

/** Only what lies there: a dataset without notes is whole. */
function readNotes(files: ReadonlyMap<string, string>, { languages }: Named, read: Read): AllNotes {
  const written = languages.filter((language) => files.has(notesName(language)));
  return Object.fromEntries(
    written.flatMap((language): readonly (readonly [string, Notes])[] => {
      const notes = read(notesName(language), notesFile);
      return notes ? [[language, notes]] : [];
    }),
  );
}
