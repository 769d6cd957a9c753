/** Looks for installed browsers of the Chromium family. Looks only: chrome-launcher's own launch opens a debugging port. */
import { Launcher } from 'chrome-launcher';
import { type BrowserPlaceFacts, browserPlaces } from './browser-places.ts';
import { canRun } from './can-run.ts';

/** Paths of the programs found, the most wanted first; empty where there is none. */
export function findChromium(facts: BrowserPlaceFacts): readonly string[] {
  const found = [...launcherInstallations(), ...browserPlaces(facts).filter(canRun)];
  return [...new Set(found)];
}

/** chrome-launcher throws where it finds none or does not know the system; here both mean: none found. */
function launcherInstallations(): readonly string[] {
  try {
    return Launcher.getInstallations();
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
}
