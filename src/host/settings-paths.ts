/** Where settings lie in the data folder. */
import { join } from 'node:path';

export interface SettingsPaths {
  readonly current: string;
  /** What held before the last change. */
  readonly previous: string;
}

export function settingsPaths(dataFolder: string): SettingsPaths {
  return { current: join(dataFolder, 'settings.json'), previous: join(dataFolder, 'settings.previous.json') };
}
