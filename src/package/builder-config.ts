/** What electron-builder is told: what goes in, what comes out on each system, and that the fuses are set. */
import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { appNames } from './app-names.ts';
import { desktopFields } from './desktop-entry.ts';
import { fuses } from './fuses.ts';

export interface BuilderFolders {
  readonly outputFolder: string;
  /** Holds `icon.png`, `icon.ico`, `icon.icns` and `png/`, a file a size. */
  readonly iconFolder: string;
  /** The profile that lets Ubuntu's AppArmor allow the sandbox. */
  readonly appArmorProfile: string;
  readonly electronVersion: string;
  /** A runtime that lies unpacked in this folder; `null` takes the one that electron-builder fetches. */
  readonly runtimeFolder: string | null;
}

/** The staged app folder is electron-builder's whole project: it knows nothing of sources and packages. */
export function builderConfig(folders: BuilderFolders): Configuration {
  const { outputFolder, iconFolder, appArmorProfile, electronVersion, runtimeFolder } = folders;
  return {
    appId: appNames.id,
    productName: appNames.product,
    copyright: 'See LICENSE',
    directories: { output: outputFolder, buildResources: iconFolder },
    electronVersion,
    ...(runtimeFolder === null ? {} : { electronDist: runtimeFolder }),
    electronLanguages: ['en-US'],
    npmRebuild: false,
    asar: true,
    files: ['out/**', 'resources/**', 'package.json', 'LICENSE', 'THIRD-PARTY-NOTICES.txt'],
    artifactName: `${appNames.program}-\${version}-\${os}-\${arch}.\${ext}`,
    publish: null,
    afterPack: setFuses,
    win: {
      icon: 'icon.ico',
      executableName: appNames.program,
      target: ['nsis', 'zip'].map((target) => ({ target, arch: ['x64', 'arm64'] })),
    },
    nsis: {
      oneClick: false,
      perMachine: true,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
      runAfterFinish: false,
      createDesktopShortcut: false,
    },
    linux: {
      icon: 'png',
      executableName: appNames.program,
      maintainer: appNames.maintainer,
      category: 'Education',
      desktop: { entry: desktopFields },
      target: ['deb', 'AppImage'].map((target) => ({ target, arch: ['x64', 'arm64'] })),
    },
    deb: { packageName: appNames.program, appArmorProfile },
    mac: { icon: 'icon.icns', category: 'public.app-category.education', target: ['dmg'] },
  };
}

/**
 * Before the program is signed. By `@electron/fuses` itself, since electron-builder's own copy does not know all fuses.
 * A Mac program for its own processor is signed again after its bytes were changed, or it would not start.
 */
async function setFuses({ appOutDir, electronPlatformName, packager }: AfterPackContext): Promise<void> {
  const mac = electronPlatformName === 'darwin';
  const endings: Readonly<Record<string, string>> = { win32: '.exe' };
  const name = mac
    ? `${packager.appInfo.productFilename}.app`
    : `${appNames.program}${endings[electronPlatformName] ?? ''}`;
  await flipFuses(join(appOutDir, name), { ...fuses, resetAdHocDarwinSignature: mac });
}
