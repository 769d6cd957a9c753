/** Counts steps of so many seconds while it runs, and starts from nought each time; between two steps nothing happens at all. */
import { useEffect, useState } from 'react';

export function useSlowClock(runs: boolean, stepSeconds: number): number {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setStep((before) => before + 1), stepSeconds * 1000);
    return () => {
      clearInterval(timer);
      setStep(0);
    };
  }, [runs, stepSeconds]);
  return step;
}
