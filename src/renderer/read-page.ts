/** Reads of the page what the host cannot see. */
import type { PageReading } from '../bridge/self-check.ts';

export function readPage(): PageReading {
  return { width: window.innerWidth, height: window.innerHeight, fingers: navigator.maxTouchPoints };
}
