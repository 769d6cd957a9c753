/** A part that no first scene needs, fetched once the first scene has been painted. */
import { type ComponentType, useEffect, useState } from 'react';
import { firstPaint } from './first-paint.ts';

/** `null` until it is there. `fetchPart` is to be the same function at every call. */
export function useLater<Props>(fetchPart: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [fetched, setFetched] = useState<{ readonly part: ComponentType<Props> } | null>(null);
  useEffect(() => {
    firstPaint()
      .then(fetchPart)
      .then((part) => setFetched({ part }));
  }, [fetchPart]);
  return fetched?.part ?? null;
}
