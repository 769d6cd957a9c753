/** Tells when nobody has touched the screen or a key for so many seconds; looks once a second. */
import { useEffect, useEffectEvent } from 'react';

export function useSilence(seconds: number, onSilent: () => void): void {
  const tell = useEffectEvent(onSilent);
  useEffect(() => {
    let lastTouchAt = performance.now();
    const hear = () => {
      lastTouchAt = performance.now();
    };
    const timer = setInterval(() => {
      if (performance.now() - lastTouchAt >= seconds * 1_000) tell();
    }, 1_000);
    window.addEventListener('pointerdown', hear, true);
    window.addEventListener('keydown', hear, true);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pointerdown', hear, true);
      window.removeEventListener('keydown', hear, true);
    };
  }, [seconds]);
}
