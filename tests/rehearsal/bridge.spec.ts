import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './rehearse.ts';

test('has one channel for each call of the bridge, and no other', async ({ rehearse }) => {
  const { record } = await rehearse();
  expect(record.of('ipcMain.handle')).toEqual([
    ['start'],
    ['narration'],
    ['notes'],
    ['report-fault'],
    ['beat'],
    ['count'],
    ['operator-door'],
    ['enter-panel'],
    ['choose-pin'],
    ['operate'],
    ['present'],
  ]);
});

test('gives the page the bridge and nothing else of the host', async ({ rehearse, page }) => {
  await rehearse();
  const seen = await page.evaluate(() => {
    const bridge: unknown = Reflect.get(window, 'kiosk');
    return {
      calls: Object.keys(Object(bridge)),
      frozen: Object.isFrozen(bridge),
      replaced: Reflect.set(window, 'kiosk', {}),
      leaked: ['require', 'process', 'module', 'electron', 'ipcRenderer', '__carryToStandIn'].filter(
        (name) => name in window,
      ),
    };
  });
  expect(seen).toEqual({
    calls: [
      ...['start', 'narration', 'notes', 'reportFault', 'beat', 'count'],
      ...['operatorDoor', 'enterPanel', 'choosePin', 'operate', 'present'],
    ],
    frozen: true,
    replaced: false,
    leaked: [],
  });
});

/** Calls the bridge as the page's own script would, with whatever it likes. */
function reportFault(page: Page, report: unknown): Promise<unknown> {
  return page.evaluate((input) => {
    const bridge: unknown = Reflect.get(window, 'kiosk');
    const call: unknown = Reflect.get(Object(bridge), 'reportFault');
    if (typeof call !== 'function') throw new Error('no such call');
    return call(input);
  }, report);
}

test('carries a fault of the page into the journal', async ({ rehearse, page }) => {
  const { dataDir } = await rehearse();
  const answer = await reportFault(page, { where: 'rehearsal', message: 'a thread is loose' });
  expect(answer).toEqual({ ok: true, value: null });
  expect(readFileSync(join(dataDir, 'journal.ndjson'), 'utf8')).toContain('rehearsal: a thread is loose');
});

test('answers a call of the wrong shape with its problems', async ({ rehearse, page }) => {
  await rehearse();
  const answer = await reportFault(page, { where: 7 });
  expect(answer).toMatchObject({ ok: false, problems: [{ code: 'wrong-shape', path: 'where' }, {}] });
});

test('journals a call from any other frame', async ({ rehearse }) => {
  const { electron, said, dataDir } = await rehearse();
  const outcome = await electron.ipc.invoke({ url: 'https://example.org/', parent: null }, 'start', []);
  expect(outcome).toEqual({
    ok: false,
    message: expect.stringContaining('Only the page of the app may call the bridge.'),
  });
  await electron.ipc.invoke(null, 'start', []);
  expect(said).toContain('Refused a bridge call start from https://example.org/.');
  expect(said.at(-1)).toBe('Refused a bridge call start from a frame that is gone.');
  const journal = readFileSync(join(dataDir, 'journal.ndjson'), 'utf8');
  expect(journal.match(/Refused a bridge call/g)).toHaveLength(2);
});

test('refuses a call from a real frame that a script put into the page', async ({ rehearse, page }) => {
  const { said } = await rehearse();
  await page.evaluate(() => document.body.append(document.createElement('iframe')));
  const outcome = await page.frames()[1]?.evaluate(() => {
    const carry: unknown = Reflect.get(window, '__carryToStandIn');
    return typeof carry === 'function' ? carry('start', []) : 'no way to call';
  });
  expect(outcome).toMatchObject({ ok: false });
  expect(said).toContain('Refused a bridge call start from about:blank.');
});
