/** Tells the host over and over that the page is alive: a hung page cannot, and that is how it is noticed. */
import { useEffect, useEffectEvent } from 'react';
import type { KioskBridge, Pulse } from '../bridge/contract.ts';

const pauseAfterRefusalMs = 2_000;
/** A touch that is longer or goes further is a drag, and no press comes of it. */
const longestTouchMs = 500;
const furthestTouchPx = 8;

/**
 * Beats while the host wants it. The host answers slowly and so sets the pace: the page needs no timer for it. `isWorn` says
 * whether the page is to be made anew once nobody is there.
 */
export function useHeartbeat(bridge: KioskBridge, isWorn: () => boolean): void {
  const wantsRenewal = useEffectEvent(() => isAtRest() && isWorn());
  useEffect(() => {
    let beating = true;
    const { takeCounts, stop } = countTouches();
    const beatOn = async () => {
      while (beating) {
        const answer = await bridge.beat({ ...takeCounts(), blank: isBlank(), wantsRenewal: wantsRenewal() });
        if (answer.ok && !answer.value.again) return;
        if (!answer.ok) await new Promise((resolve) => setTimeout(resolve, pauseAfterRefusalMs));
      }
    };
    // Once the page has nothing better to do: the first beat does not keep anybody waiting for the first scene.
    scheduler.postTask(beatOn, { priority: 'background' });
    return () => {
      beating = false;
      stop();
    };
  }, [bridge]);
}

function countTouches() {
  let touches = 0;
  let presses = 0;
  let down: { readonly id: number; readonly x: number; readonly y: number; readonly at: number } | null =
    null;
  const press = () => {
    presses += 1;
  };
  const begin = ({ isPrimary, pointerType, pointerId, clientX, clientY, timeStamp }: PointerEvent) => {
    const one = isPrimary && pointerType === 'touch';
    down = one ? { id: pointerId, x: clientX, y: clientY, at: timeStamp } : null;
  };
  const finish = ({ pointerId, clientX, clientY, timeStamp }: PointerEvent) => {
    if (down?.id !== pointerId) return;
    const isShort = timeStamp - down.at < longestTouchMs;
    const stayed = Math.hypot(clientX - down.x, clientY - down.y) < furthestTouchPx;
    if (isShort && stayed) touches += 1;
    down = null;
  };
  window.addEventListener('pointerdown', begin, true);
  window.addEventListener('pointerup', finish, true);
  window.addEventListener('click', press, true);
  return {
    takeCounts: (): Pick<Pulse, 'touches' | 'presses'> => {
      const counts = { touches, presses };
      touches = 0;
      presses = 0;
      return counts;
    },
    stop: () => {
      window.removeEventListener('pointerdown', begin, true);
      window.removeEventListener('pointerup', finish, true);
      window.removeEventListener('click', press, true);
    },
  };
}

/** Nobody is there: no visitor, and no operator. */
function isAtRest(): boolean {
  const { scene } = document.documentElement.dataset;
  return scene === 'attract' || scene === 'dark';
}

/** A scene that is there has a size, and every scene has one main part. */
function isBlank(): boolean {
  const main = document.querySelector('main');
  return main === null || main.offsetWidth === 0 || main.offsetHeight === 0;
}
