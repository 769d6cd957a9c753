/** Hears the operator's seven touches, whichever scene is on the screen; a visit that the first of them begins does not matter. */
import { useEffect, useEffectEvent } from 'react';
import { followWayIn, touchesToEnter, type WayIn } from './operator/way-in.ts';

/** On the click, the last event of a touch: whatever else hears it has done its part by then. */
export function useWayIn(onEnter: () => void): void {
  const enter = useEffectEvent(onEnter);
  useEffect(() => {
    let way: WayIn = null;
    const hear = ({ clientX: x, clientY: y, target }: MouseEvent) => {
      const onControl = target instanceof Element && target.closest('button') !== null;
      const screen = { width: window.innerWidth, height: window.innerHeight };
      way = followWayIn(way, { x, y, atMs: performance.now(), onControl }, screen);
      if (way === null || way.touches < touchesToEnter) return;
      way = null;
      enter();
    };
    window.addEventListener('click', hear, true);
    return () => window.removeEventListener('click', hear, true);
  }, []);
}
