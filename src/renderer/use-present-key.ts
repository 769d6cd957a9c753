/** F5 begins a talk, with Shift at the chapter on the screen; heard only where somebody may present. */
import { useEffect, useEffectEvent } from 'react';

export function usePresentKey(
  onPresent: ((from: string | null) => void) | null,
  here: () => string | null,
): void {
  const press = useEffectEvent(({ key, repeat, shiftKey }: KeyboardEvent) => {
    if (key === 'F5' && !repeat) onPresent?.(shiftKey ? here() : null);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
