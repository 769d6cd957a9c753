/** Packages the app with electron-builder itself and the stand-in runtime. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { packageElectron } from '../../src/package/package-electron.ts';
import type { Ground } from './proof.ts';
import { standInRuntime } from './stand-in-runtime.ts';

export interface PackagedElectron {
  readonly program: string;
  readonly asar: string;
}

/** Made once for all proofs of a run. */
export async function packagedElectron({ projectFolder, workFolder }: Ground): Promise<PackagedElectron> {
  const packagesFolder = join(workFolder, 'packages');
  const unpacked = join(packagesFolder, 'electron/linux-unpacked');
  const made = { program: join(unpacked, 'kiosk-walkthrough'), asar: join(unpacked, 'resources/app.asar') };
  if (existsSync(made.program)) return made;
  const electronVersion = packageJson.devDependencies.electron;
  const runtimeFolder = join(workFolder, 'stand-in-runtime');
  standInRuntime(runtimeFolder, electronVersion);
  await packageElectron({ projectFolder, packagesFolder, electronVersion, runtimeFolder, folderOnly: true });
  return made;
}
