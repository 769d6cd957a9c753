import { expect, test } from 'vitest';
import {
  judgeDisk,
  judgeMemory,
  judgeNetwork,
  type Networks,
} from '../../../../src/host/self-check/judge-machine.ts';

const gb = 2 ** 30;

test('memory and disk are good until they run short', () => {
  expect(judgeMemory(2 * gb)).toMatchObject({ code: 'memory-good' });
  expect(judgeMemory(gb / 4)).toMatchObject({ code: 'memory-low', data: { freeMb: 256 } });
  expect(judgeDisk(12.34 * gb)).toMatchObject({ code: 'disk-good', data: { freeGb: 12 } });
  expect(judgeDisk(0.5 * gb)).toMatchObject({ code: 'disk-low', verdict: 'repair' });
  expect(judgeDisk(null)).toMatchObject({ verdict: 'not-known' });
});

const loopback = [{ address: '127.0.0.1', internal: true }];
const networks: readonly (readonly [string, Networks, string | null])[] = [
  ['nothing at all', {}, null],
  ['the machine itself', { lo: loopback }, null],
  ['a Mac without a network', { lo0: loopback, en0: [{ address: 'fe80::1c2', internal: false }] }, null],
  ['a cable that leads nowhere', { Ethernet: [{ address: '169.254.7.9', internal: false }] }, null],
  ['Linux on a cable', { lo: loopback, enp3s0: [{ address: '192.168.1.20', internal: false }] }, 'enp3s0'],
  [
    'Windows on two networks',
    {
      'Wi-Fi': [{ address: '10.0.0.5', internal: false }],
      Ethernet: [{ address: '2001:db8::5', internal: false }],
    },
    'Wi-Fi, Ethernet',
  ],
];

test.each(networks)('network: %s', (_name, found, names) => {
  expect(judgeNetwork(found)).toEqual(
    names === null
      ? { code: 'network-silent', verdict: 'good', data: null }
      : { code: 'network-connected', verdict: 'repair', data: { names } },
  );
});
