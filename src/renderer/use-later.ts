/** A part that is fetched only when it is due. */
import { type ComponentType, useEffect, useState } from 'react';

/**
 * `null` until it is there; throws where it cannot be fetched, for the boundary around it. `fetchPart` is to be the same function
 * at every call.
 */
export function useLater<Props>(
  fetchPart: () => Promise<ComponentType<Props>>,
  isDue: boolean,
): ComponentType<Props> | null {
  const [part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    if (!isDue) return;
    fetchPart().then(
      (fetched) => setPart(() => fetched),
      (error) =>
        setPart(() => {
          throw error;
        }),
    );
  }, [fetchPart, isDue]);
  return part;
}
