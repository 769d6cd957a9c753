/** The key by which somebody begins who does not see the screen: on a keypad, the one with the mark that can be felt. */
import { useEffect, useEffectEvent } from 'react';

const key = 'l';

export function useBeginByEar(onKey: () => void): void {
  const heard = useEffectEvent(onKey);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat;
      if (plain && event.key === key) heard();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
