/**
 * What happens to a key before the page or the browser sees it. A list of what passes, not of what is forbidden:
 * no shortcut that reloads, closes, zooms, prints or opens tools can be forgotten. Alt+Tab, the Windows key and
 * Ctrl+Alt+Del belong to the system and never arrive here; the venue's system settings must take them away.
 */
import type { Input } from 'electron';

export type KeyPressed = Pick<
  Input,
  'type' | 'key' | 'code' | 'isAutoRepeat' | 'shift' | 'control' | 'alt' | 'meta'
>;

/** `pass` to the page, `swallow`, or `leave` the kiosk: the operator's way out. */
export type KeyJudgement = 'pass' | 'swallow' | 'leave';

/** Keys that move the focus or press what has it; a visitor with a keyboard or a switch needs no others. */
const steeringKeys: ReadonlySet<string> = new Set([
  'Tab',
  'Enter',
  ' ',
  'Escape',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Shift',
]);

/** What presenters and their clickers press besides; F5 reloads nothing, since the host has no menu and the page refuses. */
const presentingKeys: ReadonlySet<string> = new Set([
  ...['F5', 'Backspace', '.', ',', ...'0123456789', ...'nNpPbBwWoOlLsSvV'],
]);
const sizeKeys: ReadonlySet<string> = new Set(['+', '=', '-', '0']);

/** Judges one key. The way out is Ctrl+Alt+Shift+Q by its place on the keyboard, whatever the layout prints there. */
export function judgeKey(key: KeyPressed, { mayPresent = false } = {}): KeyJudgement {
  if (isWayOut(key)) return 'leave';
  if (key.alt || key.meta) return 'swallow';
  if (key.control) return mayPresent && sizeKeys.has(key.key) ? 'pass' : 'swallow';
  const passes = steeringKeys.has(key.key) || (mayPresent && presentingKeys.has(key.key));
  return passes ? 'pass' : 'swallow';
}

function isWayOut(key: KeyPressed): boolean {
  return (
    key.type === 'keyDown' &&
    key.code === 'KeyQ' &&
    key.control &&
    key.alt &&
    key.shift &&
    !key.meta &&
    !key.isAutoRepeat
  );
}
