/** Hears a touch that ends anywhere but on a button; on the click, the last event of a touch, so that nothing goes further (R29). */
import { useEffect, useEffectEvent } from 'react';

export function useTouchAnywhere(onTouch: () => void): void {
  const touched = useEffectEvent(onTouch);
  useEffect(() => {
    const hear = (event: MouseEvent) => {
      const onButton = event.target instanceof Element && event.target.closest('button');
      if (!onButton) touched();
    };
    window.addEventListener('click', hear);
    return () => window.removeEventListener('click', hear);
  }, []);
}
