/** Holds the end of the app until what must be written is written: Electron itself waits for nothing. */

/** What is used of Electron's app. */
export interface QuittingApp {
  once(event: 'will-quit', listener: (event: { preventDefault(): void }) => void): unknown;
  quit(): void;
}

/** Held once: a disk that never answers is not asked again. */
export function finishAtQuit(app: QuittingApp, finish: () => Promise<void>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    finish().finally(() => app.quit());
  });
}
