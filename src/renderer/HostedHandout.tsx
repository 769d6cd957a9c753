/** The handout as a host has it printed: asks for the dataset and the notes, and says at the end of the address when it stands. */

import type { KioskBridge } from '../bridge/contract.ts';
import type { LanguageCode } from '../dataset/schema.ts';
import { sayHandoutStands } from './connect-bridge.ts';
import { HandoutPage } from './HandoutPage.tsx';

export interface HostedHandout {
  readonly bridge: Pick<KioskBridge, 'start' | 'notes'>;
  readonly language: LanguageCode;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Throws where the exhibit cannot be shown: nobody sees this page, and whoever waits for it hears of it. */
export async function hostedHandout({ bridge, language, today }: HostedHandout) {
  const [start, notes] = await Promise.all([bridge.start(), bridge.notes(language)]);
  if (!start.ok) throw new Error('There is no exhibit to print.');
  return (
    <HandoutPage
      start={start.value}
      notes={notes.ok ? notes.value : null}
      language={language}
      today={today}
      onStands={sayHandoutStands}
    />
  );
}
