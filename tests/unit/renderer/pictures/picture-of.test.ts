import { expect, test } from 'vitest';
import { pictureOf } from '../../../../src/renderer/pictures/picture-of.ts';
import { contentDataset } from '../../../rules/content-dataset.ts';

test('every chapter of the shipped story has the picture that its claims ask for', () => {
  const { chapters } = contentDataset();
  expect(chapters.map((chapter) => [chapter.id, pictureOf(chapter, chapters)?.kind])).toEqual([
    ['the-vote', 'timeline'],
    ['the-roll', 'roll'],
    ['voting-abroad', 'abroad'],
    ['the-platform', 'relay'],
    ['the-london-dispute', 'relay'],
    ['the-result', 'shares'],
    ['the-observers', 'views'],
  ]);
});

test('a chapter whose facts are not known has no picture', () => {
  const facts = [
    {
      id: 'gap',
      essential: false,
      inferred: false,
      claims: [
        { id: 'nothing', kind: 'not-known', checkedOn: '2026-11-23', whoCouldKnow: 'somebody' },
      ] as const,
    },
  ];
  const chapter = { id: 'empty', core: true, shows: null, facts };
  expect(pictureOf(chapter, [chapter])).toBeNull();
});
