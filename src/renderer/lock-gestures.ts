/** Takes away what the browser would do with a touch by itself: menus, dragging, selecting, zooming (R13). */

const zoomKeys = new Set(['+', '-', '=', '0']);

/** Installs the refusals on a document; called once at the start of the page. */
export function lockGestures(target: Document): void {
  const refuse = (event: Event) => event.preventDefault();
  for (const type of ['contextmenu', 'dragstart', 'selectstart', 'gesturestart'])
    target.addEventListener(type, refuse);
  target.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    { passive: false },
  );
  target.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && zoomKeys.has(event.key)) event.preventDefault();
  });
}
