import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse-dataset.ts';
import { builtDataset, datasetFiles, withText } from '../../builders/dataset.ts';

const [chapter] = builtDataset().chapters;
const [first, second] = builtDataset().languages;
const source = Object.keys(builtDataset().sources)[0] ?? '';
const fact = chapter?.facts[0]?.id ?? '';

/** Notes that fit the small dataset, with other things in place of some. */
function notesWith({ sources = [source], points = 1, facts = { [fact]: 'Slowly.' }, chapters = {} } = {}) {
  const scene = {
    say: Array.from({ length: points }, () => 'Say it.'),
    asked: [{ question: 'Who?', answer: 'They.', sources }],
  };
  const each = builtDataset().chapters.map(({ id }) => [id, { ...scene, facts: {} }]);
  const all = { ...Object.fromEntries(each), [chapter?.id ?? '']: { ...scene, facts }, ...chapters };
  return { opening: scene, chapters: all, closing: scene };
}

const parsed = (notes: Readonly<Record<string, object>>) =>
  parseDataset(
    datasetFiles(
      ...Object.entries(notes).map(([language, each]) =>
        withText(`wording/${language}/notes.json`, JSON.stringify(each)),
      ),
    ),
  );
const problemsOf = (notes: Readonly<Record<string, object>>) => {
  const result = parsed(notes);
  return result.ok ? [] : result.problems.map(({ code, file, path }) => `${code} ${file} ${path}`);
};
const inBoth = (notes: object) => ({ [first ?? '']: notes, [second ?? '']: notes });

test('a dataset without notes is whole, and one with notes carries them apart from the dataset', () => {
  const silent = parseDataset(datasetFiles());
  expect(silent.ok && silent.notes).toEqual({});
  const noted = parsed(inBoth(notesWith()));
  expect(noted.ok && noted.notes[first ?? '']?.opening.say).toEqual(['Say it.']);
  expect(noted.ok && JSON.stringify(noted.dataset)).not.toContain('Say it.');
});

test.each([
  [
    'one language without notes',
    { [first ?? '']: notesWith() },
    `language-incomplete wording/${second}/notes.json `,
  ],
  [
    'a chapter that is not there',
    inBoth(notesWith({ chapters: { other: { say: ['Say it.'], asked: [], facts: {} } } })),
    `broken-reference wording/${first}/notes.json chapters.other`,
  ],
  [
    'a fact that is not there',
    inBoth(notesWith({ facts: { other: 'Slowly.' } })),
    `broken-reference wording/${first}/notes.json chapters.${chapter?.id}.facts.other`,
  ],
  [
    'a source that is not there',
    inBoth(notesWith({ sources: ['other'] })),
    `broken-reference wording/${first}/notes.json opening.asked[0].sources`,
  ],
  [
    'a chapter without notes',
    inBoth({ ...notesWith(), chapters: {} }),
    `language-incomplete wording/${first}/notes.json chapters.${chapter?.id}`,
  ],
  [
    'a point that one language lacks',
    { [first ?? '']: notesWith({ points: 2 }), [second ?? '']: notesWith() },
    `language-incomplete wording/${second}/notes.json opening`,
  ],
  [
    'another page behind an answer',
    { [first ?? '']: notesWith(), [second ?? '']: notesWith({ sources: [] }) },
    `language-incomplete wording/${second}/notes.json closing`,
  ],
  [
    'another shape',
    inBoth({ ...notesWith(), opening: {} }),
    `wrong-shape wording/${first}/notes.json opening.say`,
  ],
])('tells of %s', (_name, notes, problem) => {
  expect(problemsOf(notes)).toContain(problem);
});
