import { expect, test } from 'vitest';
import { judgeDisplay, judgeSound, judgeTouch } from '../../../../src/host/self-check/judge-screen.ts';

const measured = { orientation: 'auto', diagonalInches: 22 } as const;
const page = (width: number, height: number) => ({ width, height, fingers: 10 });

test.each([
  ['a measured screen', page(1_920, 1_080), measured, 'display-good'],
  ['a tall one', page(1_080, 1_920), measured, 'display-good'],
  ['the smallest projector', page(1_024, 768), measured, 'display-good'],
  [
    'one that nobody measured',
    page(1_920, 1_080),
    { ...measured, diagonalInches: null },
    'display-not-measured',
  ],
  ['a picture that fell back', page(800, 600), measured, 'display-small'],
  ['one that was turned', page(1_920, 1_080), { ...measured, orientation: 'portrait' }, 'display-turned'],
  [
    'one that stands as it should',
    page(1_080, 1_920),
    { ...measured, orientation: 'portrait' },
    'display-good',
  ],
] as const)('%s', (_name, reading, settings, code) => {
  expect(judgeDisplay(reading, settings).code).toBe(code);
});

test('touch is told by its fingers, and sound is left to an ear', () => {
  expect(judgeTouch(page(1, 1))).toEqual({ code: 'touch-good', verdict: 'good', data: { fingers: 10 } });
  expect(judgeTouch({ ...page(1, 1), fingers: 0 }).verdict).toBe('repair');
  expect(judgeSound().verdict).toBe('not-known');
});
