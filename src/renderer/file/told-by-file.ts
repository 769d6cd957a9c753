/** What a file that is a page by itself holds: where to stand, and what to show. */
import { toldMark } from '../../bridge/told.ts';

export interface ToldByFile {
  readonly root: HTMLElement;
  /** What was written into it, as JSON. */
  readonly told: string;
}

export function toldByFile(): ToldByFile {
  const root = document.getElementById('root');
  const start = document.getElementById(toldMark);
  if (!root || !start) throw new Error(`The file is damaged: #root or #${toldMark} is missing.`);
  return { root, told: start.textContent };
}
