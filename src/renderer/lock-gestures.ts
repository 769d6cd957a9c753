/** Takes away what the browser would do by itself with a touch or a mouse: menus, dragging, dropping, selecting, zooming (R13). */

/** Dropping a file on a page is a way to another page. */
const refused = ['contextmenu', 'dragstart', 'dragenter', 'dragover', 'drop', 'selectstart', 'gesturestart'];
const byButtons = ['mousedown', 'mouseup', 'auxclick'] as const;

/** Installs the refusals on a document; called once at the start of the page. */
export function lockGestures(target: Document): void {
  const refuse = (event: Event) => event.preventDefault();
  for (const type of refused) target.addEventListener(type, refuse);
  // The middle button scrolls and opens windows, the fourth and fifth go through the history.
  for (const type of byButtons) {
    target.addEventListener(type, (event) => {
      if (event.button !== 0) event.preventDefault();
    });
  }
  target.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) event.preventDefault();
    },
    { passive: false },
  );
}
