/** Verdicts over the machine's memory, disk and network. */
import type { NetworkInterfaceInfo } from 'node:os';
import type { Finding } from '../../bridge/self-check.ts';
import { good, notKnown, repair } from './found.ts';

const mb = 2 ** 20;
const gb = 2 ** 30;
/** Chromium begins to lose pages below this. */
const leastFreeMb = 300;
/** Room for the journal, three editions and the browser's own files. */
const leastFreeGb = 1;

export function judgeMemory(freeBytes: number): Finding {
  const freeMb = Math.floor(freeBytes / mb);
  return freeMb < leastFreeMb ? repair('memory-low', { freeMb }) : good('memory-good', null);
}

/** @param freeBytes `null` where the system does not say. */
export function judgeDisk(freeBytes: number | null): Finding {
  if (freeBytes === null) return notKnown('disk-not-known', null);
  const freeGb = Math.floor(freeBytes / gb);
  return freeGb < leastFreeGb ? repair('disk-low', null) : good('disk-good', { freeGb });
}

export type Networks = Readonly<
  Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'internal'>[] | undefined>
>;

/** A kiosk needs no network. An address that a machine gave itself leads nowhere. */
export function judgeNetwork(networks: Networks): Finding {
  const connected = Object.entries(networks)
    .filter(([, addresses]) => addresses?.some(({ address, internal }) => !internal && !isOwn(address)))
    .map(([name]) => name);
  return connected.length === 0
    ? good('network-silent', null)
    : repair('network-connected', { names: connected.join(', ') });
}

function isOwn(address: string): boolean {
  return address.startsWith('169.254.') || /^fe[89ab]/i.test(address);
}
