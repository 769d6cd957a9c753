/** Whether the presenter's notes fit the dataset: every chapter has some, they name what exists, and all languages say the same points. */
import { notesName } from './dataset-files.ts';
import { quote } from './describe-found.ts';
import type { AllNotes, ChapterNotes, Notes, SceneNotes } from './notes-file.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Dataset } from './schema.ts';
import { writePath } from './write-path.ts';

type Path = readonly (string | number)[];

/** What the notes are compared with. */
type Known = Pick<Dataset, 'languages' | 'chapters' | 'sources'>;

export function checkNotes(notes: AllNotes, dataset: Known): readonly Problem[] {
  const [first, ...others] = dataset.languages.flatMap((language) =>
    Object.hasOwn(notes, language) ? [language] : [],
  );
  if (first === undefined) return [];
  const pattern = notes[first];
  return [
    ...dataset.languages
      .filter((language) => !Object.hasOwn(notes, language))
      .map((language) => incomplete(language, [], `expected notes as in ${quote(first)}, found nothing`)),
    ...Object.entries(notes).flatMap(([language, each]) => checkNames(language, each, dataset)),
    ...others.flatMap((language) => {
      const each = notes[language];
      return pattern && each ? compare(language, each, pattern) : [];
    }),
  ];
}

/** Chapters, facts and sources that the notes name are there, and no chapter is left out. */
function checkNames(language: string, notes: Notes, { chapters, sources }: Known): readonly Problem[] {
  const named = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const missing = [...named.keys()]
    .filter((id) => !Object.hasOwn(notes.chapters, id))
    .map((id) => incomplete(language, ['chapters', id], 'expected notes, found nothing'));
  const unknown = Object.entries(notes.chapters).flatMap(([id, { facts }]) => {
    const chapter = named.get(id);
    if (!chapter) return [broken(language, ['chapters', id], 'chapter', id)];
    return Object.keys(facts)
      .filter((fact) => !chapter.facts.some((each) => each.id === fact))
      .map((fact) => broken(language, ['chapters', id, 'facts', fact], 'fact', fact));
  });
  const pages = scenesOf(notes).flatMap(([path, scene]) =>
    scene.asked.flatMap((asked, index) =>
      asked.sources
        .filter((id) => !Object.hasOwn(sources, id))
        .map((id) => broken(language, [...path, 'asked', index, 'sources'], 'source', id)),
    ),
  );
  return [...missing, ...unknown, ...pages];
}

/** The same number of points and questions in the same order, with the same pages, and words for the same facts. */
function compare(language: string, notes: Notes, pattern: Notes): readonly Problem[] {
  const here = new Map(scenesOf(notes).map(([path, scene]) => [path.join('.'), scene]));
  return scenesOf(pattern).flatMap(([path, other]) => {
    const scene = here.get(path.join('.'));
    if (!scene || sameShape(scene) === sameShape(other)) return [];
    return [
      incomplete(language, path, 'expected the points, questions, pages and facts of the other language'),
    ];
  });
}

function sameShape(scene: SceneNotes | ChapterNotes): string {
  const facts = 'facts' in scene ? Object.keys(scene.facts).toSorted() : [];
  return JSON.stringify([scene.say.length, scene.asked.map(({ sources }) => sources), facts]);
}

function scenesOf(notes: Notes): readonly (readonly [path: Path, scene: SceneNotes])[] {
  return [
    [['opening'], notes.opening],
    ...Object.entries(notes.chapters).map(([id, scene]) => [['chapters', id], scene] as const),
    [['closing'], notes.closing],
  ];
}

function broken(language: string, path: Path, to: string, found: string): Problem {
  const message = `expected a ${to} that exists, found ${quote(found)}`;
  return problem('broken-reference', language, [path, message]);
}

function incomplete(language: string, path: Path, message: string): Problem {
  return problem('language-incomplete', language, [path, message]);
}

function problem(code: ProblemCode, language: string, [path, message]: readonly [Path, string]): Problem {
  return { code, file: notesName(language), path: writePath(path), message };
}
