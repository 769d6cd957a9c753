/** Keeps the scene on the page that the visit stands at, after every drawing and whenever the room has changed. */
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { turnPages } from './turn-pages.ts';

export interface Wanted {
  readonly page: number;
  /** Whether the scene turns pages even where its own layout would hold it. */
  readonly flows: boolean;
}

/** Answers how many pages the scene takes; `null` stands for a scene that never turns pages. Call it after `useScreen`. */
export function usePages(wanted: Wanted | null): number {
  const [pages, setPages] = useState(1);
  const layOut = useEffectEvent(() => {
    const stage = document.querySelector('main');
    setPages(stage && wanted ? turnPages(stage, wanted) : 1);
  });
  // Without a list of causes on purpose: whatever was drawn anew may break into other pages.
  useLayoutEffect(() => layOut());
  useEffect(() => {
    const again = () => layOut();
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);
  return pages;
}
