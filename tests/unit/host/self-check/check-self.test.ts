import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSelf, type Machine } from '../../../../src/host/self-check/check-self.ts';
import { askSystem } from '../../../../src/host/self-check/system-questions.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

const page = { width: 1_920, height: 1_080, fingers: 10 };

function makings(machine: Partial<Machine>) {
  const dataFolder = temporaryFolder();
  return {
    machine: {
      platform: 'none',
      home: dataFolder,
      account: 'kiosk',
      desktop: undefined,
      display: true,
      namesOfApp: ['/opt/kiosk'],
      ask: async () => null,
      ...machine,
    },
    dataFolder,
    kept: true,
    settings: { orientation: 'auto', diagonalInches: 22 } as const,
    shown: async () => ({ edition: '1', checkedOn: '2026-11-01', reviewBy: '2027-11-01' }),
    now: () => new Date('2026-11-24T09:00:00Z'),
    runMs: () => 1_000,
  };
}

test('answers one finding for each thing, on a system that it does not know too', async () => {
  const findings = await checkSelf(makings({}), page);
  expect(new Set(findings.map(({ code }) => code.split('-')[0]))).toEqual(
    new Set([
      ...['edition', 'fault', 'display', 'touch', 'sound', 'lockdown', 'autostart'],
      ...['sleep', 'network', 'clock', 'folder', 'disk', 'memory', 'uptime'],
    ]),
  );
  expect(findings).toHaveLength(14);
});

test('reads what lies in the data folder and in the home folder', async () => {
  const made = makings({ platform: 'linux' });
  const fault = { level: 50, time: '2026-11-23T08:00:00.000Z', event: 'The page hangs.' };
  writeFiles(made.dataFolder, [
    ['journal.1.ndjson', `${JSON.stringify(fault)}\n`],
    [join('.config/autostart', 'kiosk.desktop'), 'Exec=/opt/kiosk/start'],
  ]);
  const findings = await checkSelf(made, page);
  expect(findings).toContainEqual({
    code: 'fault-recent',
    verdict: 'repair',
    data: { on: '2026-11-23', sentence: 'The page hangs.' },
  });
  expect(findings).toContainEqual({
    code: 'autostart-found',
    verdict: 'good',
    data: { where: 'kiosk.desktop' },
  });
  expect(findings.map(({ code }) => code)).toContain('disk-good');
});

test.each(['win32', 'darwin', 'linux', 'aix'])(
  'every question to %s is asked by a program of the system',
  async (platform) => {
    const asked: string[] = [];
    const told = await askSystem(platform, async (program, args) => {
      asked.push([program, ...args].join(' '));
      return null;
    });
    expect(asked.filter((line) => !/^(powercfg|reg|pmset|gsettings|xset) /.test(line))).toEqual([]);
    expect(asked).toHaveLength(Object.keys(told).length);
  },
);
