/** Notices that whoever started this process is gone, so that a host never outlives the `npm start` it belongs to. */

export interface ParentWatch {
  /** The id of the parent as it is now; systems give orphans another one. */
  readonly parentId: () => number;
  readonly everyMs: number;
  readonly onGone: () => void;
}

/**
 * Needed because npm puts a shell in between that dies of a SIGTERM without passing it on.
 * Windows does not tell; there npm's console takes its processes with it.
 * @returns what ends the watch.
 */
export function watchParent({ parentId, everyMs, onGone }: ParentWatch): () => void {
  const first = parentId();
  const timer = setInterval(() => {
    if (parentId() === first) return;
    clearInterval(timer);
    onGone();
  }, everyMs);
  return () => clearInterval(timer);
}
