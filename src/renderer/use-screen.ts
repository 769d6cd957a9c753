/** Tells the style sheet how large a millimetre is, which way the stage stands and what the visitor chose, and keeps it right when the window changes. */
import { useLayoutEffect, useState } from 'react';
import type { Comfort } from '../walkthrough/visit.ts';
import { canBeLower, type Measures, type Page, stageSize } from './stage-size.ts';

/** Answers whether there is anything to bring lower on this screen. */
export function useScreen(settings: Measures, comfort: Comfort): boolean {
  // Right from the start: a state that changes while a scene arrives has it drawn twice.
  const [mayBeLower, setMayBeLower] = useState(() => canBeLower(wholePage(), settings));
  useLayoutEffect(() => {
    const root = document.documentElement;
    const wishesContrast = matchMedia('(prefers-contrast: more)');
    const measure = () => {
      const page = wholePage();
      const stage = stageSize(page, settings, comfort.lower);
      root.style.setProperty('--mm', `${stage.pixelsPerMm}px`);
      root.style.setProperty('--rem', `${stage.rem}px`);
      root.style.setProperty('--stage-height', `${stage.height}px`);
      root.style.setProperty('--large-text', `${stage.largeText}px`);
      root.dataset.orientation = stage.orientation;
      mark('narrow', stage.narrow ? 'yes' : null);
      mark('text', comfort.largeText ? 'large' : null);
      mark('contrast', comfort.highContrast || wishesContrast.matches ? 'high' : null);
      mark('motion', comfort.lessMotion ? 'less' : null);
      mark('lower', comfort.lower ? 'yes' : null);
      setMayBeLower(canBeLower(page, settings));
    };
    const mark = (name: string, value: string | null) => {
      if (value === null) delete root.dataset[name];
      else root.dataset[name] = value;
    };
    measure();
    window.addEventListener('resize', measure);
    wishesContrast.addEventListener('change', measure);
    return () => {
      window.removeEventListener('resize', measure);
      wishesContrast.removeEventListener('change', measure);
    };
  }, [settings, comfort]);
  return mayBeLower;
}

function wholePage(): Page {
  return { width: window.innerWidth, height: window.innerHeight };
}
