import { expect, test } from 'vitest';
import { chooseDisplay } from '../../../src/main/choose-display.ts';

const display = (id: number, width: number, height: number) => ({
  id,
  bounds: { x: 0, y: 0, width, height },
});
const wall = display(1, 3840, 2160);
const desk = display(2, 1920, 1080);

test.each([
  ['stays where it stood', [desk, wall], wall, 1],
  ['stays on a display that has turned', [desk, display(1, 2160, 3840)], wall, 1],
  ['finds a display again that came back under another number', [desk, display(7, 3840, 2160)], wall, 7],
  ['takes the first where its own is gone', [desk], wall, 2],
  ['takes the first where none was wanted', [desk, wall], null, 2],
] as const)('%s', (_name, displays, wanted, id) => {
  expect(chooseDisplay(displays, wanted)?.id).toBe(id);
});

test('leaves everything alone where there is no display', () => {
  expect(chooseDisplay([], wall)).toBeNull();
});
