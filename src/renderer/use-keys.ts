/** Makes four keys enough for everything (R14): arrows lead to the next and the previous control, Enter presses, Escape goes up one level. */
import { useEffect, useEffectEvent } from 'react';

const steps: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

export function useKeys(onEscape: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    // A question has its own Escape, and keys with Ctrl, Alt or Meta belong to others.
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = steps.get(event.key);
    if (step) moveFocus(step);
    if (event.key === 'Escape') onEscape();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** In the order of the Tab key, and round again at the end; an open question keeps the focus inside. */
function moveFocus(step: 1 | -1): void {
  const scope = document.querySelector('[role="alertdialog"]') ?? document;
  const controls = [...scope.querySelectorAll('button')].filter((each) => each.checkVisibility());
  const { activeElement } = document;
  const here = activeElement instanceof HTMLButtonElement ? controls.indexOf(activeElement) : -1;
  const from = here === -1 && step === -1 ? 0 : here;
  controls.at((from + step + controls.length) % controls.length)?.focus();
}
