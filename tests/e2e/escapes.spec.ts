import { expect } from '@playwright/test';
import { addresses, redirects } from './escapes/addresses.ts';
import { bridgeCalls } from './escapes/bridge-calls.ts';
import { dialogs, downloads, drops } from './escapes/drops-and-dialogs.ts';
import { gestures } from './escapes/gestures.ts';
import { keys } from './escapes/keys.ts';
import { outbound, outboundByHost } from './escapes/outbound.ts';
import { permissions } from './escapes/permissions.ts';
import { requests, schemeRequests } from './escapes/requests.ts';
import { scripts } from './escapes/scripts.ts';
import { watchGround } from './escapes/watch-ground.ts';
import type { Way } from './escapes/way.ts';
import { frames, windows } from './escapes/windows-and-frames.ts';
import { test as base } from './kiosk.ts';
import { WalkthroughPage } from './walkthrough-page.ts';

/** A row of any of these is a known way out; `e2e/escapes/` holds them. */
const categories: Readonly<Record<string, readonly Way[]>> = {
  keys,
  gestures,
  addresses,
  redirects,
  windows,
  frames,
  drops,
  dialogs,
  downloads,
  scripts,
  permissions,
  'bridge calls': bridgeCalls,
  'outbound requests': [...outbound, ...outboundByHost],
  'requests from outside': [...requests, ...schemeRequests],
};

// Without the usual look at the console, since every refusal is a line there.
const test = base.extend<{ readonly ground: WalkthroughPage }>({
  ground: async ({ host }, use) => use(new WalkthroughPage(host.page)),
});

for (const [category, ways] of Object.entries(categories)) {
  test(`nothing gets out by ${category}`, async ({ ground: kiosk, host, hostName }, testInfo) => {
    const there = ways.filter(({ on }) => on === undefined || on.includes(hostName));
    testInfo.skip(there.length === 0, `this host has no ${category}`);
    const { page, rehearsal } = host;
    await kiosk.startIn('English');
    const ground = { page, kiosk, address: page.url(), rehearsal };
    const watch = await watchGround(ground);
    const escaped: string[] = [];
    for (const { way, attempt } of there) {
      const told = await attempt(ground);
      const seen = await watch.gotOut();
      for (const what of told === null ? seen : [told, ...seen]) escaped.push(`${way}: ${what}`);
    }
    // Counted by the reporter over all categories and hosts.
    testInfo.annotations.push({ type: 'ways tried', description: String(there.length) });
    testInfo.annotations.push({ type: 'got out', description: String(escaped.length) });
    expect(escaped).toEqual([]);
  });
}
