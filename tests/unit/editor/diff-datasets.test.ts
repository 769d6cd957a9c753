import { expect, test } from 'vitest';
import { setIn, withText } from '../../builders/dataset.ts';
import { numbered } from '../host/editions/built-edition.ts';
import { edit, packDataset, writeDataset } from './edit.ts';

test('diff says in one line and then by id what changed, between a folder and a packed edition alike', async () => {
  const before = writeDataset(...numbered(1));
  const after = await packDataset(...numbered(2));
  expect(await edit('diff', before, after)).toEqual({
    exitCode: 0,
    lines: [
      '1 edition changed, 1 fact changed, 1 claim changed, figure 6000001 → 6000002',
      'edition small: changed',
      '  edition: 2024.1 → 2024.2',
      expect.stringMatching(/^claim .+ \(fact voters\): changed$/),
      '  value.amount: 6000001 → 6000002',
    ],
  });
});

test('diff tells of what is new and what is gone with all its values', async () => {
  const corrected = [
    setIn('dataset.json', 'corrections[1]', { id: 'late', on: '2026-11-24' }),
    setIn('wording/en/dataset.json', 'corrections.late', 'A day was wrong.'),
    setIn('wording/az/dataset.json', 'corrections.late', 'Bir gün səhv idi.'),
  ];
  const [before, after] = [writeDataset(), writeDataset(...corrected)];
  const { lines } = await edit('diff', before, after);
  expect(lines).toEqual([
    '1 correction new',
    'correction late: new',
    '  on: 2026-11-24',
    '  wording.az: Bir gün səhv idi.',
    '  wording.en: A day was wrong.',
  ]);
  const back = await edit('diff', after, before);
  expect(back.lines.slice(0, 2)).toEqual(['1 correction gone', 'correction late: gone']);
});

test('diff of a dataset with itself says that nothing changed', async () => {
  const folder = writeDataset();
  expect(await edit('diff', folder, folder)).toEqual({ exitCode: 0, lines: ['nothing changed'] });
});

test('diff exits 1 and names the side that is broken', async () => {
  const [whole, broken] = [writeDataset(), writeDataset(withText('sources.json', '{'))];
  for (const [one, other] of [
    [whole, broken],
    [broken, whole],
  ] as const) {
    const { exitCode, lines } = await edit('diff', one, other);
    expect(exitCode).toBe(1);
    expect(lines[0]?.startsWith(`${broken}: sources.json: `)).toBe(true);
  }
});
