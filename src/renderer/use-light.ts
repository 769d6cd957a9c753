/** Says how bright the exhibit is now. In the dark a touch wakes it, for as long as a visitor's patience lasts. */
import { useEffect, useState } from 'react';
import type { OpeningHours } from '../bridge/opening-hours.ts';
import { type Light, lightAt } from './light-at.ts';
import type { WallTime } from './wall-time.ts';

const lookMs = 2_000;

export interface LightParts {
  readonly hours: OpeningHours | null;
  readonly wallTime: () => WallTime;
  /** How long nobody touches anything before it is dark again. */
  readonly patienceSeconds: number;
}

export function useLight({ hours, wallTime, patienceSeconds }: LightParts): Light {
  const [light, setLight] = useState<Light>(() => lightAt(hours, wallTime()));
  useEffect(() => {
    let lastTouchMs = Number.NEGATIVE_INFINITY;
    const look = () => {
      const venue = lightAt(hours, wallTime());
      const isAwake = performance.now() - lastTouchMs < patienceSeconds * 1_000;
      setLight(venue === 'dark' && isAwake ? 'bright' : venue);
    };
    const wake = () => {
      lastTouchMs = performance.now();
      look();
    };
    look();
    if (hours === null) return;
    const timer = setInterval(look, lookMs);
    // The click is the last event of a touch, and `window` hears it last: what comes into the light is touched by the next one only.
    window.addEventListener('click', wake);
    window.addEventListener('keydown', wake);
    return () => {
      clearInterval(timer);
      window.removeEventListener('click', wake);
      window.removeEventListener('keydown', wake);
    };
  }, [hours, wallTime, patienceSeconds]);
  return light;
}
