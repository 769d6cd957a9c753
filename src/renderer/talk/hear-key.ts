/**
 * What a key means during a talk: the keys of presenters' programs and of the clickers that imitate them. Logitech's send PageUp,
 * PageDown, a full stop, and F5 and Escape in turn; Kensington's send B. A key that is held down counts once.
 */
import { overviewColumns, type TalkEvent } from './talk.ts';

export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'repeat' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'
>;

/** What a window does itself, since it is no part of the talk. */
export type WindowKey = 'swap-displays' | 'open-presenter';

const on = { type: 'wentOn' } as const;
const back = { type: 'wentBack' } as const;
const black = { type: 'blanked', screen: 'black' } as const;
const white = { type: 'blanked', screen: 'white' } as const;

/** Letters stand small and large, for Caps Lock. */
const meanings: ReadonlyMap<string, TalkEvent> = new Map<string, TalkEvent>([
  ...['PageDown', 'ArrowRight', ' ', 'n', 'N'].map((key) => [key, on] as const),
  ...['PageUp', 'ArrowLeft', 'Backspace', 'p', 'P'].map((key) => [key, back] as const),
  ['ArrowDown', { type: 'moved', by: overviewColumns }],
  ['ArrowUp', { type: 'moved', by: -overviewColumns }],
  ['Enter', { type: 'confirmed' }],
  ['Home', { type: 'wentToFirst' }],
  ['End', { type: 'wentToLast' }],
  ...['.', 'b', 'B'].map((key) => [key, black] as const),
  ...[',', 'w', 'W'].map((key) => [key, white] as const),
  ...['o', 'O'].map((key) => [key, { type: 'openedOverview' }] as const),
  ...['l', 'L'].map((key) => [key, { type: 'changedLanguage' }] as const),
  ['Escape', { type: 'escaped' }],
  ['F5', { type: 'stayed' }],
]);

const sizes: ReadonlyMap<string, TalkEvent> = new Map<string, TalkEvent>([
  ['+', { type: 'resized', by: 1 }],
  ['=', { type: 'resized', by: 1 }],
  ['-', { type: 'resized', by: -1 }],
  ['0', { type: 'resized', by: 0 }],
]);

const ofTheWindow: ReadonlyMap<string, WindowKey> = new Map([
  ...['s', 'S'].map((key) => [key, 'swap-displays'] as const),
  ...['v', 'V'].map((key) => [key, 'open-presenter'] as const),
]);

/** `null` for a key that means nothing, and for one that is held down. */
export function hearKey(pressed: PressedKey): TalkEvent | WindowKey | null {
  const { key, repeat, shiftKey, ctrlKey, altKey, metaKey } = pressed;
  if (repeat || altKey || metaKey) return null;
  if (ctrlKey) return sizes.get(key) ?? null;
  if (shiftKey && key === ' ') return back;
  if (/^\d$/.test(key)) return { type: 'typed', digit: key };
  return meanings.get(key) ?? ofTheWindow.get(key) ?? null;
}
