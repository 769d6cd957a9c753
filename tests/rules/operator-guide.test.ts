import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dimMinutes } from '../../src/renderer/light-at.ts';
import { guideIn, guidePicture } from '../../src/renderer/operator/guides.ts';
import { type Block, parseGuide } from '../../src/renderer/operator/parse-guide.ts';
import { longestPauseMs, touchesToEnter } from '../../src/renderer/operator/way-in.ts';
import { az as visitorAz } from '../../src/renderer/words/az.ts';
import { en as visitorEn } from '../../src/renderer/words/en.ts';
import { az } from '../../src/renderer/words/operator/az.ts';
import { en } from '../../src/renderer/words/operator/en.ts';
import { projectFolder } from './source-modules.ts';

const docs = join(projectFolder, 'docs');
const languages = [
  {
    language: 'en',
    file: 'operator-guide.md',
    words: en,
    visitor: visitorEn,
    numbers: ['380 mm', '1,220 mm', '1,015 mm', '760 × 1,220 mm', '1,124 mm', '1,251 mm', '44°', '68°'],
    wayIn: ['seven times: left, right, left, right, left, right, left', 'five seconds between two touches'],
  },
  {
    language: 'az',
    file: 'operator-guide.az.md',
    words: az,
    visitor: visitorAz,
    numbers: ['380 mm', '1.220 mm', '1.015 mm', '760 × 1.220 mm', '1.124 mm', '1.251 mm', '44°', '68°'],
    wayIn: [
      'yeddi dəfə toxunun: sol, sağ, sol, sağ, sol, sağ, sol',
      'İki toxunuş arasında beş saniyədən çox',
    ],
  },
] as const;

describe.each(languages)(
  'the operator guide in $language',
  ({ language, file, words, visitor, numbers, wayIn }) => {
    const guide = readFileSync(join(docs, file), 'utf8').replace(/\s+/g, ' ');

    test('tells the heights and the room that an installation needs (R10, R11)', () => {
      expect(numbers.filter((number) => !guide.includes(number))).toEqual([]);
    });

    test('tells the way in as the app takes it', () => {
      expect([touchesToEnter, longestPauseMs]).toEqual([7, 5_000]);
      expect(wayIn.filter((sentence) => !guide.includes(sentence))).toEqual([]);
    });

    test('tells of everything that the panel offers, by the names on the screen', () => {
      const names = Object.values(words.home).map(({ name }) => name);
      expect(names.filter((name) => !guide.includes(name))).toEqual([]);
    });

    test('names the buttons and sentences as they stand on the screen', () => {
      const { selfCheck, editions, enter } = words;
      const said = [
        ...[selfCheck.tone, selfCheck.export, selfCheck.notExported['no-stick'].split('.')[0] ?? ''],
        ...[editions.again, editions.adopt, enter.forgotten, words.unreachable.title],
        ...[
          visitor.comfort.title,
          visitor.comfort.choices.lower.name,
          visitor.fault.title,
          visitor.fault.tryAgain,
        ],
      ];
      expect(said.filter((sentence) => !guide.includes(sentence))).toEqual([]);
    });

    test('tells how long it is dim', () => {
      expect(guide.match(new RegExp(`${dimMinutes} (minutes|dəqiqə)`, 'g'))?.length).toBeGreaterThanOrEqual(
        2,
      );
    });

    test('is what the panel shows, with its own pictures', () => {
      const shown = guideIn(language);
      expect(shown).toEqual(parseGuide(readFileSync(join(docs, file), 'utf8')));
      const files = picturesOf(shown.chapters.flatMap(({ blocks }) => blocks));
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((picture) => !existsSync(join(docs, picture)))).toEqual([]);
      expect(files.map(guidePicture).every((address) => address !== '')).toBe(true);
    });
  },
);

/** What a block is, without its words. */
function shapeOf(block: Block): unknown {
  switch (block.is) {
    case 'paragraph':
      return { is: block.is, marked: block.text.filter(({ as }) => as === 'strong').length };
    case 'list':
      return { is: block.is, numbered: block.numbered, items: block.items.length };
    case 'table':
      return { is: block.is, rows: block.rows.map((cells) => cells.length) };
    case 'picture':
      return { is: block.is, file: block.file.replace('.az.', '.') };
  }
}

function picturesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.is === 'picture' ? [block.file] : []));
}

test('the guides tell the same: chapters, paragraphs, lists, tables and pictures match one by one', () => {
  const shapes = languages.map(({ language }) =>
    guideIn(language).chapters.map(({ blocks }) => blocks.map(shapeOf)),
  );
  expect(shapes[0]?.length).toBeGreaterThan(8);
  expect(shapes[1]).toEqual(shapes[0]);
});

test('names of files and keys are the same in both', () => {
  const codes = languages.map(({ language }) =>
    [...JSON.stringify(guideIn(language)).matchAll(/"words":"([^"]*)","as":"code"/g)].map(([, code]) => code),
  );
  expect(codes[0]?.length).toBeGreaterThan(3);
  expect(codes[1]).toEqual(codes[0]);
});

test('every guide in the folder is one that the panel shows', () => {
  const guides = readdirSync(docs).filter((name) => /^operator-guide.*\.md$/.test(name));
  expect(guides.sort()).toEqual(languages.map(({ file }) => file).sort());
});
