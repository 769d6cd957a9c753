import { expect, test } from 'vitest';
import { wordingOf } from '../../../../src/dataset/wording.ts';
import { valueText } from '../../../../src/renderer/parts/value-text.ts';
import { pictureOf } from '../../../../src/renderer/pictures/picture-of.ts';
import { pictureTable } from '../../../../src/renderer/pictures/picture-table.ts';
import { wordsOf } from '../../../../src/renderer/words/words.ts';
import { contentDataset } from '../../../rules/content-dataset.ts';

const dataset = contentDataset();

function tableOf(id: string, language: string) {
  const chapter = dataset.chapters.find((each) => each.id === id);
  const picture = chapter && pictureOf(chapter, dataset.chapters);
  if (!picture || picture.kind === 'abroad' || picture.kind === 'views') throw new Error(`no table of ${id}`);
  const words = wordsOf(language);
  return pictureTable(picture, {
    chapter,
    sources: dataset.sources,
    wording: wordingOf(dataset, language),
    language,
    words,
    valueOfClaim: ({ value }) => valueText(value, language, words),
  });
}

test.each([
  ['the-vote', 7],
  ['the-roll', 2],
  ['the-platform', 4],
  ['the-london-dispute', 3],
  ['the-result', 7],
])('the table of %s has a row for each of its %i claims or pages, in both languages', (id, rows) => {
  for (const language of dataset.languages) {
    const table = tableOf(id, language);
    expect(table.rows).toHaveLength(rows);
    expect(table.rows.every(({ cells }) => cells.length === table.heads.length)).toBe(true);
    expect(table.rows.every(({ cells }) => cells.every((cell) => cell !== ''))).toBe(true);
    expect(new Set(table.rows.map(({ key }) => key)).size).toBe(rows);
  }
});

test('the table of the figures says who, when and how, marks replaced figures, and says where none was given', () => {
  const rows = tableOf('the-result', 'en').rows.map(({ cells }) => cells.join(' | '));
  expect(rows[0]).toBe('Official result | 8 February 2024 | Election Commission | 92.05% | Earlier figure');
  expect(rows).toContain('Turnout | 8 February 2024 | EMDS | no figure given | Reported fact');
  expect(rows).toContain('Turnout | February 2024 | One observer | up to 20% | Opinion');
});

test('the roll has its two numbers in order of date', () => {
  expect(tableOf('the-roll', 'az').rows.map(({ cells }) => cells.at(-1))).toEqual([
    '7 milyondan artıq',
    '6.478.623',
  ]);
});
