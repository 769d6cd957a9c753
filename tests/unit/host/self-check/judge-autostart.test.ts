import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type AutostartReading, judgeAutostart } from '../../../../src/host/self-check/judge-autostart.ts';
import { startEntries } from '../../../../src/host/self-check/start-entries.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

const namesOfApp = ['/opt/kiosk-walkthrough'];
const desktopEntry = (more = '') => `[Desktop Entry]
Type=Application
Exec=sh -c "cd /opt/kiosk-walkthrough && npm start"
${more}`;

const readings: readonly (readonly [string, AutostartReading['entries'], string])[] = [
  ['no place is known', null, 'autostart-not-known'],
  ['nothing starts', [], 'autostart-none'],
  ['another program starts', [{ where: 'mail.desktop', text: 'Exec=/usr/bin/mail' }], 'autostart-none'],
  ['an entry of the desktop', [{ where: 'kiosk.desktop', text: desktopEntry() }], 'autostart-found'],
  ['one that is hidden', [{ where: 'kiosk.desktop', text: desktopEntry('Hidden=true\n') }], 'autostart-none'],
  [
    'one that is switched off',
    [{ where: 'kiosk.desktop', text: desktopEntry('X-GNOME-Autostart-enabled=false') }],
    'autostart-none',
  ],
  [
    'a unit of systemd',
    [{ where: 'kiosk.service', text: '[Service]\nWorkingDirectory=/opt/kiosk-walkthrough\n' }],
    'autostart-found',
  ],
];

test.each(readings)('%s', (_name, entries, code) => {
  expect(judgeAutostart({ entries, namesOfApp }).code).toBe(code);
});

test('an entry of the registry of Windows names the program', () => {
  const windowsRun = 'HKEY_CURRENT_USER\\...\\Run\n    Kiosk    REG_SZ    "C:\\Kiosk\\kiosk.exe"\n';
  const entries = [{ where: 'Windows', text: windowsRun }];
  expect(judgeAutostart({ entries, namesOfApp: ['C:\\Kiosk\\kiosk.exe'] }).code).toBe('autostart-found');
});

test.each([
  ['linux', '.config/autostart'],
  ['linux', '.config/systemd/user/default.target.wants'],
  ['darwin', 'Library/LaunchAgents'],
  ['win32', 'AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup'],
])('on %s the entries of %s are read', async (platform, folder) => {
  const home = temporaryFolder();
  writeFiles(home, [[join(folder, 'kiosk'), 'starts it']]);
  expect(await startEntries(platform, home, {})).toEqual([{ where: 'kiosk', text: 'starts it' }]);
});

test('places that are not there hold nothing, and another system has no known place', async () => {
  expect(await startEntries('linux', temporaryFolder(), {})).toEqual([]);
  expect(await startEntries('aix', temporaryFolder(), {})).toBeNull();
  const told = { windowsRun: 'r', windowsShell: null };
  expect(await startEntries('win32', temporaryFolder(), told)).toEqual([{ where: 'Windows', text: 'r' }]);
});
