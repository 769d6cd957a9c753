/** What a test may know of a host, whichever of the three carries the exhibit. */
import type { Page } from '@playwright/test';
import type { Rehearsal } from '../../rehearsal/start-rehearsal.ts';

export type HostName = 'loopback' | 'rehearsal' | 'electron';

export interface HostOptions {
  /** Flags as they stand on the command line. */
  readonly flags: readonly string[];
  /** Where the host keeps its journal and settings. */
  readonly dataDir: string;
  /** The folder that holds `out/` and `resources/`: the project, or a copy with something broken. */
  readonly appFolder: string;
  /** Of the host's process, besides what the test's own has. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface RunningHost {
  /** The page that shows the exhibit. */
  readonly page: Page;
  /** Everything the page did so far that a healthy exhibit never does. */
  readonly troubles: readonly string[];
  /** Everything the host printed so far, line by line. */
  readonly said: () => readonly string[];
  /** The Electron host behind the page, where it is rehearsed; `null` on the other hosts. */
  readonly rehearsal: Rehearsal | null;
  readonly stop: () => Promise<void>;
}
