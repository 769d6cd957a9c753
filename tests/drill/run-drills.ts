/** Runs drills one after the other, each on a kiosk of its own in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserProgram } from './browser-program.ts';
import { type DrilledKiosk, type KioskStart, startKiosk } from './drilled-kiosk.ts';

export interface Drill {
  readonly name: string;
  /** Answers the seconds from the fault to the attract scene, or to the answer asked for; throws where it never came. */
  readonly run: (ground: Ground) => Promise<number>;
  /** Why it cannot be run here; `null` where it can. */
  readonly whyNot?: () => string | null;
}

export interface Ground {
  /** A folder of the drill's own. */
  readonly folder: string;
  readonly dataDir: string;
  /** Starts a kiosk that is stopped after the drill. */
  readonly start: (start?: Partial<KioskStart>, browserWords?: readonly string[]) => DrilledKiosk;
}

export type Outcome =
  | { readonly name: string; readonly passed: true; readonly seconds: number }
  | { readonly name: string; readonly passed: false; readonly why: string; readonly said: string }
  | { readonly name: string; readonly passed: null; readonly why: string };

export async function runDrill({ name, run, whyNot }: Drill): Promise<Outcome> {
  const reason = whyNot?.() ?? null;
  if (reason !== null) return { name, passed: null, why: reason };
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-drill-'));
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const kiosks: DrilledKiosk[] = [];
  const start: Ground['start'] = (asked = {}, browserWords = []) => {
    const browser = browserProgram(folder, browserWords);
    const kiosk = startKiosk({ dataDir, browser, ...asked });
    kiosks.push(kiosk);
    return kiosk;
  };
  try {
    return { name, passed: true, seconds: await run({ folder, dataDir, start }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { name, passed: false, why: error.message, said: kiosks.map((kiosk) => kiosk.said()).join('') };
  } finally {
    await Promise.all(kiosks.map((kiosk) => kiosk.stop()));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
