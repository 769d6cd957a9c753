import { describe, expect, test } from 'vitest';
import { hearKey, type PressedKey } from '../../../../src/renderer/talk/hear-key.ts';

const pressed = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  ...{ key, repeat: false, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
  ...held,
});

describe('means', () => {
  test.each([
    ...['PageDown', 'ArrowRight', ' ', 'n', 'N'].map((key) => [key, { type: 'wentOn' }] as const),
    ...['PageUp', 'ArrowLeft', 'Backspace', 'p', 'P'].map((key) => [key, { type: 'wentBack' }] as const),
    ['ArrowDown', { type: 'moved', by: 6 }],
    ['ArrowUp', { type: 'moved', by: -6 }],
    ['Enter', { type: 'confirmed' }],
    ['Home', { type: 'wentToFirst' }],
    ['End', { type: 'wentToLast' }],
    ...['.', 'b', 'B'].map((key) => [key, { type: 'blanked', screen: 'black' }] as const),
    ...[',', 'w', 'W'].map((key) => [key, { type: 'blanked', screen: 'white' }] as const),
    ['7', { type: 'typed', digit: '7' }],
    ['o', { type: 'openedOverview' }],
    ['l', { type: 'changedLanguage' }],
    ['Escape', { type: 'escaped' }],
    ['F5', { type: 'stayed' }],
    ['s', 'swap-displays'],
    ['v', 'open-presenter'],
  ] as const)('%s', (key, meant) => {
    expect(hearKey(pressed(key))).toEqual(meant);
  });

  test('Shift and Space: back', () => {
    expect(hearKey(pressed(' ', { shiftKey: true }))).toEqual({ type: 'wentBack' });
  });

  test.each([
    ['+', 1],
    ['=', 1],
    ['-', -1],
    ['0', 0],
  ] as const)('Ctrl and %s: larger, smaller or as usual', (key, by) => {
    expect(hearKey(pressed(key, { ctrlKey: true }))).toEqual({ type: 'resized', by });
  });
});

describe('means nothing', () => {
  test.each(['PageDown', 'Enter', 'b', 'Escape', '1'])('held down: %s', (key) => {
    expect(hearKey(pressed(key, { repeat: true }))).toBeNull();
  });

  test.each([
    ['a key without a meaning', pressed('x')],
    ['with Alt', pressed('PageDown', { altKey: true })],
    ['with the system’s key', pressed('n', { metaKey: true })],
    ['a shortcut of the browser', pressed('n', { ctrlKey: true })],
  ])('%s', (_name, key) => {
    expect(hearKey(key)).toBeNull();
  });
});
