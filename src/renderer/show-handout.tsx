/** Puts the handout on the page as a host has it printed: with the notes, and a word at the end of the address once it stands. */
import { createRoot } from 'react-dom/client';
import type { KioskBridge } from '../bridge/contract.ts';
import type { LanguageCode } from '../dataset/schema.ts';
import { sayHandoutStands } from './connect-bridge.ts';
import { HandoutPage } from './HandoutPage.tsx';
import { readWallTime } from './wall-time.ts';

/** Throws where the exhibit cannot be shown: nobody sees this page, and whoever waits for it hears of it. */
export async function showHandout(
  root: Element,
  bridge: Pick<KioskBridge, 'start' | 'notes'>,
  language: LanguageCode,
): Promise<void> {
  const [start, notes] = await Promise.all([bridge.start(), bridge.notes(language)]);
  if (!start.ok) throw new Error('There is no exhibit to print.');
  createRoot(root).render(
    <HandoutPage
      start={start.value}
      notes={notes.ok ? notes.value : null}
      language={language}
      today={readWallTime(new Date()).date}
      onStands={sayHandoutStands}
    />,
  );
}
