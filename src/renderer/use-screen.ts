/** Tells the style sheet how large a millimetre is and which way the stage stands, and keeps it right when the window changes. */
import { useEffect } from 'react';
import type { Settings } from '../bridge/contract.ts';
import { pixelsPerMm } from './pixels-per-mm.ts';

export function useScreen({ diagonalInches, orientation }: Settings): void {
  useEffect(() => {
    const root = document.documentElement;
    const measure = () => {
      const { innerWidth, innerHeight } = window;
      root.style.setProperty('--mm', `${pixelsPerMm(innerWidth, innerHeight, diagonalInches)}px`);
      const stands =
        orientation === 'auto' ? (innerHeight > innerWidth ? 'portrait' : 'landscape') : orientation;
      root.dataset.orientation = stands;
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [diagonalInches, orientation]);
}
