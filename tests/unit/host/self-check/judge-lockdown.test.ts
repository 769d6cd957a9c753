import { expect, test } from 'vitest';
import { judgeLockdown, type SessionReading } from '../../../../src/host/self-check/judge-lockdown.ts';

const shell = (name: string) => `
HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon
    Shell    REG_SZ    ${name}

`;
const linux = { platform: 'linux', display: true, told: {} } as const;
const windows = { platform: 'win32', display: true, desktop: undefined } as const;

const sessions: readonly (readonly [string, SessionReading, string])[] = [
  ['GNOME on Ubuntu', { ...linux, desktop: 'ubuntu:GNOME' }, 'lockdown-desktop'],
  ['KDE', { ...linux, desktop: 'KDE' }, 'lockdown-desktop'],
  ['a bare window system', { ...linux, desktop: undefined }, 'lockdown-found'],
  ['cage', { ...linux, desktop: 'cage' }, 'lockdown-found'],
  ['Linux without a display', { ...linux, display: false, desktop: undefined }, 'lockdown-not-known'],
  ['Windows as it comes', { ...windows, told: { windowsShell: shell('explorer.exe') } }, 'lockdown-desktop'],
  [
    'Windows with Explorer by its whole path',
    { ...windows, told: { windowsShell: shell('C:\\Windows\\Explorer.exe') } },
    'lockdown-desktop',
  ],
  [
    'Windows with Shell Launcher',
    { ...windows, told: { windowsShell: shell('eshell.exe') } },
    'lockdown-found',
  ],
  ['Windows that does not say', { ...windows, told: { windowsShell: null } }, 'lockdown-not-known'],
  ['a Mac', { platform: 'darwin', display: true, desktop: undefined, told: {} }, 'lockdown-mac'],
];

test.each(sessions)('%s', (_name, session, code) => {
  expect(judgeLockdown(session).code).toBe(code);
});

test('a desktop is named', () => {
  expect(judgeLockdown({ ...linux, desktop: 'XFCE' })).toMatchObject({
    verdict: 'repair',
    data: { desktop: 'XFCE' },
  });
});
