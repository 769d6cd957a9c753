/** Packages the Electron app for this system, or says in one line why that cannot be done here. */
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { builderConfig } from './builder-config.ts';
import { makeIcons } from './make-icons.ts';
import { stageApp } from './stage-app.ts';

export interface ElectronPackaging {
  readonly projectFolder: string;
  /** Everything made lies below it. */
  readonly packagesFolder: string;
  readonly electronVersion: string;
  /** Where the runtime lies unpacked; `null` lets electron-builder fetch the one of each system and processor. */
  readonly runtimeFolder: string | null;
  /** Only the unpacked folder, no installers. */
  readonly folderOnly: boolean;
}

/** @returns the files and folders made. */
export async function packageElectron(packaging: ElectronPackaging): Promise<readonly string[]> {
  const { projectFolder, packagesFolder, electronVersion, runtimeFolder, folderOnly } = packaging;
  const stagedFolder = join(packagesFolder, 'staged-electron');
  const iconFolder = join(packagesFolder, 'icons');
  const outputFolder = join(packagesFolder, 'electron');
  const appArmorProfile = join(projectFolder, 'deploy/electron/apparmor-profile');
  await stageApp({ projectFolder, stagedFolder, host: 'electron' });
  await makeIcons(join(projectFolder, 'resources/icons/icon.svg'), iconFolder);
  const made = await build({
    projectDir: stagedFolder,
    config: builderConfig({ outputFolder, iconFolder, appArmorProfile, electronVersion, runtimeFolder }),
    publish: 'never',
    ...(folderOnly ? { targets: Platform.current().createTarget('dir') } : {}),
  });
  return folderOnly ? [outputFolder] : made;
}
