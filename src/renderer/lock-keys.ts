/**
 * Keeps keys from the browser: whatever reloads, prints, saves, searches, zooms or opens something. A list of what passes;
 * the Electron host judges every key before this, and a browser on loopback asks the page first about most.
 */

/** Keys with a name that the page itself uses, or that do nothing by themselves. */
const steeringKeys: ReadonlySet<string> = new Set([
  ...['Tab', 'Enter', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...['Home', 'End', 'PageUp', 'PageDown', 'Shift'],
]);

export function lockKeys(target: Window): void {
  target.addEventListener(
    'keydown',
    (event) => {
      if (!isPlain(event)) event.preventDefault();
    },
    true,
  );
}

/** Shift and Escape together open the task manager of Chrome. */
function isPlain({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || (shiftKey && key === 'Escape')) return false;
  return [...key].length === 1 || steeringKeys.has(key);
}
