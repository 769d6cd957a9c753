/** How the journal words what befell the view, and what is done about it. */
import type { RecoveryStep, Trouble } from './recovery.ts';

export const sentences: Readonly<Record<Trouble, string>> = {
  'fell-silent': 'the page hangs',
  'page-gone': 'the page is gone',
  'child-gone': 'a helper process of the browser ended',
  unresponsive: 'the page does not answer',
  'load-failed': 'the page does not load',
  'picture-blank': 'the page shows nothing',
  'reload-lost': 'the page did not come back from loading again',
  'touch-dead': 'touches no longer become presses',
  'browser-ended': 'the browser ended',
};

export const deeds: Readonly<Record<RecoveryStep['do'], string>> = {
  nothing: 'nothing is done yet',
  reload: 'it is loaded again',
  rebuild: 'it is made anew',
  'kill-and-rebuild': 'it is killed and made anew',
  restart: 'the kiosk starts anew',
};
