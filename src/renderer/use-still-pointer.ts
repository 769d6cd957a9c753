/** Hides the pointer when it has not moved for a while, and shows it again as soon as it does. */
import { useEffect } from 'react';

const stillMs = 3_000;

export function useStillPointer(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const hide = () => {
      dataset.pointer = 'hidden';
    };
    let timer = setTimeout(hide, stillMs);
    const move = () => {
      clearTimeout(timer);
      delete dataset.pointer;
      timer = setTimeout(hide, stillMs);
    };
    window.addEventListener('pointermove', move);
    return () => {
      clearTimeout(timer);
      delete dataset.pointer;
      window.removeEventListener('pointermove', move);
    };
  }, []);
}
