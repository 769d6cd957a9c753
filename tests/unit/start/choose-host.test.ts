import { describe, expect, test } from 'vitest';
import { chooseHost, type HostFacts, whyNotElectron } from '../../../src/start/choose-host.ts';

const facts: HostFacts = {
  asked: null,
  browserWanted: true,
  display: true,
  root: false,
  runtime: 'present',
  browser: { open: true, program: '/usr/bin/chromium' },
};
const noDisplay = { display: false, browser: { open: false, why: 'this machine has no display' } } as const;
const noBrowserFound = { browser: { open: false, why: 'no Chrome, Chromium or Edge is installed' } } as const;
const noBrowserWanted = {
  browserWanted: false,
  browser: { open: false, why: '--no-browser was given' },
} as const;

const choices: readonly (readonly [Partial<HostFacts>, 'electron' | 'loopback', string])[] = [
  [{}, 'electron', 'Starting the Electron host: its runtime is here.'],
  [
    { runtime: 'downloaded' },
    'electron',
    'Starting the Electron host: its runtime has just been downloaded.',
  ],
  [{ asked: 'electron' }, 'electron', 'Starting the Electron host: --host electron was given.'],
  [
    { asked: 'electron', ...noBrowserWanted },
    'electron',
    'Starting the Electron host: --host electron was given.',
  ],
  [
    { asked: 'loopback' },
    'loopback',
    'Starting the loopback host in /usr/bin/chromium: --host loopback was given.',
  ],
  [
    { runtime: 'not-downloadable' },
    'loopback',
    'Starting the loopback host in /usr/bin/chromium: the Electron runtime is not here and cannot be downloaded now.',
  ],
  [
    { runtime: 'too-slow' },
    'loopback',
    'Starting the loopback host in /usr/bin/chromium: the Electron runtime is not here and its download took too long.',
  ],
  [
    { root: true },
    'loopback',
    'Starting the loopback host in /usr/bin/chromium: Electron does not start as root.',
  ],
  [
    noDisplay,
    'loopback',
    'Starting the loopback host, to serve an address only: this machine has no display.',
  ],
  [
    noBrowserWanted,
    'loopback',
    'Starting the loopback host, to serve an address only: --no-browser was given.',
  ],
  [
    { runtime: 'not-downloadable', ...noBrowserFound },
    'loopback',
    'Starting the loopback host, to serve an address only: the Electron runtime is not here and cannot be downloaded now, and no Chrome, Chromium or Edge is installed.',
  ],
];

test.each(choices)('%j takes %s', (change, host, line) => {
  expect(chooseHost({ ...facts, ...change })).toEqual({ ok: true, host, line });
});

describe('where --host electron was given and cannot be had, it says why and starts nothing', () => {
  test.each([
    [
      { runtime: 'not-downloadable' as const },
      'the Electron runtime is not here and cannot be downloaded now',
    ],
    [{ runtime: 'too-slow' as const }, 'the Electron runtime is not here and its download took too long'],
    [noDisplay, 'this machine has no display'],
    [{ root: true }, 'Electron does not start as root'],
  ])('%j', (change, why) => {
    expect(chooseHost({ ...facts, ...change, asked: 'electron' })).toEqual({
      ok: false,
      line: `The Electron host cannot be started: ${why}. Try --host loopback.`,
    });
  });
});

test('every choice is said in one line', () => {
  for (const [change] of choices) expect(chooseHost({ ...facts, ...change }).line).not.toContain('\n');
});

test.each([
  [{}, null],
  [{ asked: 'electron' as const }, null],
  [{ asked: 'loopback' as const }, '--host loopback was given'],
  [noBrowserWanted, '--no-browser was given'],
  [noDisplay, 'this machine has no display'],
  [{ root: true }, 'Electron does not start as root'],
])('a download is worth a try unless Electron is out of the question: %j', (change, why) => {
  expect(whyNotElectron({ ...facts, ...change })).toBe(why);
});
