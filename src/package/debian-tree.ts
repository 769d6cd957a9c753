/** What lies where once the Debian package of the loopback host is installed, as data. */
import { appNames } from './app-names.ts';
import { desktopEntry } from './desktop-entry.ts';
import type { IconPicture } from './icon-containers.ts';

export interface DebianFacts {
  readonly version: string;
  /** Debian's name of the processor. */
  readonly architecture: string;
  readonly description: string;
  readonly installedKilobytes: number;
}

const name = appNames.loopbackProgram;

/** Folders below `/` that the package fills. */
export const debianFolders = {
  /** The app, with Node beside it. */
  app: `usr/lib/${name}`,
  programs: 'usr/bin',
  administration: 'usr/sbin',
  /** Not below `usr`, where Debian 12 does not look yet. */
  units: 'lib/systemd/system',
  menu: 'usr/share/applications',
  icons: 'usr/share/icons/hicolor',
  documents: `usr/share/doc/${name}`,
} as const;

/** Debian's names of the processors that Node's package is made for. */
export const debianArchitectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/** Debian's own Node is too old, so Node comes along; the browser is Debian's, which its security team keeps current. */
export function controlFile({ version, architecture, description, installedKilobytes }: DebianFacts): string {
  return [
    `Package: ${name}`,
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    `Maintainer: ${appNames.maintainer}`,
    `Installed-Size: ${installedKilobytes}`,
    'Depends: adduser, cage, chromium, chromium-sandbox, libc6 (>= 2.28), libgcc-s1, libstdc++6, xwayland',
    'Recommends: dbus, libpam-systemd, systemd',
    'Section: education',
    'Priority: optional',
    'Description: kiosk about an election: who said what',
    ` ${description.replace(/(.{1,76})(?: |$)/g, '$1\n ').trim()}`,
    '',
  ].join('\n');
}

/** Small files that are written from data. */
export function writtenFiles(): Readonly<Record<string, string>> {
  return { [`${debianFolders.menu}/${name}.desktop`]: desktopEntry(name) };
}

export function iconFiles(pictures: readonly IconPicture[]): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    pictures
      .filter(({ size }) => size <= 512)
      .map(({ size, png }) => [`${debianFolders.icons}/${size}x${size}/apps/${name}.png`, png]),
  );
}
