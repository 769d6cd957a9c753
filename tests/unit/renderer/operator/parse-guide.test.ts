import { expect, test } from 'vitest';
import { parseGuide } from '../../../../src/renderer/operator/parse-guide.ts';

const plain = (words: string) => ({ words, as: 'plain' });

const text = `# The guide

First words
over two lines.

## One chapter

- A *small* item
  that goes on.
- Another \`file.json\` item.

1. Begin.
2. **End.** It is over.

![What is seen](seen.png)

## Another one

| You see | Do |
|---|---|
| "Words" | Touch \`it\` |
| Nothing | Wait |
`;

test('reads title, chapters, paragraphs, lists, pictures and tables, each with its marked words', () => {
  expect(parseGuide(text)).toEqual({
    title: 'The guide',
    chapters: [
      {
        title: 'The guide',
        blocks: [{ is: 'paragraph', text: [plain('First words over two lines.')] }],
      },
      {
        title: 'One chapter',
        blocks: [
          {
            is: 'list',
            numbered: false,
            items: [
              [plain('A '), { words: 'small', as: 'emphasis' }, plain(' item that goes on.')],
              [plain('Another '), { words: 'file.json', as: 'code' }, plain(' item.')],
            ],
          },
          {
            is: 'list',
            numbered: true,
            items: [[plain('Begin.')], [{ words: 'End.', as: 'strong' }, plain(' It is over.')]],
          },
          { is: 'picture', words: 'What is seen', file: 'seen.png' },
        ],
      },
      {
        title: 'Another one',
        blocks: [
          {
            is: 'table',
            rows: [
              [[plain('You see')], [plain('Do')]],
              [[plain('"Words"')], [plain('Touch '), { words: 'it', as: 'code' }]],
              [[plain('Nothing')], [plain('Wait')]],
            ],
          },
        ],
      },
    ],
  });
});

test.each([
  ['a heading of a third level', '### Deeper'],
  ['a quotation', '> Somebody said'],
  ['a block of code', '```\nnpm start\n```'],
  ['markup', '<b>bold</b>'],
])('refuses what it would show wrongly: %s', (_name, piece) => {
  expect(() => parseGuide(`# Guide\n\n## Chapter\n\n${piece}\n`)).toThrow('what its reader does not know');
});

test('a star or a backtick alone is a sign like any other', () => {
  const [chapter] = parseGuide('# G\n\n2 * 3 and ` alone').chapters;
  expect(chapter?.blocks).toEqual([{ is: 'paragraph', text: [plain('2 * 3 and ` alone')] }]);
});
