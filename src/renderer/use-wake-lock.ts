/** Keeps the screen awake while the exhibit is on it; the browser drops the lock when the page was hidden, so it is asked again. */
import { useEffect } from 'react';

/** `report` hears why a browser refused; the exhibit goes on without the lock. */
export function useWakeLock(report: (message: string) => void): void {
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').catch((error: unknown) => report(String(error)));
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [report]);
}
