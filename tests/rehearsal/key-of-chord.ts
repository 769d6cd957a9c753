/** A key as Electron tells it, from the way people write it: `Control+Shift+I`. */
import type { Input } from 'electron';

export function keyOfChord(chord: string): Input {
  const names = chord.split('+');
  const key = names.at(-1) ?? '';
  const held = names.slice(0, -1);
  return {
    type: 'keyDown',
    key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
    isAutoRepeat: false,
    isComposing: false,
    shift: held.includes('Shift'),
    control: held.includes('Control'),
    alt: held.includes('Alt'),
    meta: held.includes('Meta'),
    location: 0,
    modifiers: held.map((name) => name.toLowerCase()),
  };
}
