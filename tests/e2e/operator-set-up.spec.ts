/** The set-up as an operator walks it. Long, since each walk is told from its beginning to what lies on the disk after it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Settings } from '../../src/bridge/contract.ts';
import { setUpSteps } from '../../src/bridge/set-up.ts';
import { defaultSettings } from '../../src/host/settings.ts';
import { openOn } from './hosts/open-on.ts';
import type { HostName, RunningHost } from './hosts/running-host.ts';
import { OperatorPage } from './operator-page.ts';
import { operatorTest as test } from './operator-test.ts';
import { dataFolder, prepareStart, type Start, sticksFolder } from './start.ts';
import { WalkthroughPage } from './walkthrough-page.ts';

const settingsIn = (folder: string): Settings =>
  JSON.parse(readFileSync(join(folder, dataFolder, 'settings.json'), 'utf8'));
const filesIn = (folder: string) => readdirSync(join(folder, dataFolder));

interface Another {
  readonly page: Page;
  readonly hostName: HostName;
  readonly start: Start;
  readonly folder: string;
}

/** A host on another page: on the same folder it is the same kiosk switched on again. */
async function switchOn({ page, hostName, start, folder }: Another): Promise<RunningHost> {
  const options = await prepareStart(start, folder);
  return openOn[hostName]({ page: await page.context().newPage(), options, running: null });
}

test.describe('at the first start', () => {
  test.use({ start: { sticks: {} } });

  test('six steps by touch lead to the attract scene, and visitors see what was set', async ({
    kiosk,
    operator,
    folder,
  }) => {
    await operator.takeWayIn();
    await operator.arriveAt('set-up-screen');
    const { setUp } = await operator.words();
    const card = operator.main.locator('.bank-card');
    const wide = (await card.boundingBox())?.width ?? 0;
    for (let count = 0; count < 5; count += 1) {
      await operator.touchButton(setUp.more(setUp.screen.diagonal, '1'));
    }
    await operator.touchButton(setUp.less(setUp.screen.diagonal, '0.1'));
    await expect(operator.main).toContainText(setUp.screen.inches('26.9', '68'));
    const narrow = (await card.boundingBox())?.width ?? 0;
    expect(narrow / wide, 'on a larger screen a card covers fewer pixels').toBeCloseTo(22 / 26.9, 3);
    await operator.touchButton(setUp.more(setUp.screen.bottomEdge, '100'));
    await operator.touchButton(setUp.goOn);

    await operator.arriveAt('set-up-touch');
    await operator.touchButton(setUp.touch.stands.portrait);
    await expect(kiosk.page.locator('html[data-orientation="portrait"]')).toBeAttached();
    await operator.touchButton(setUp.touch.stands.auto);
    await expect(kiosk.page.locator('html[data-orientation="landscape"]')).toBeAttached();
    for (const [mapping, map] of [
      ['mirrored-across', ({ x, y }: { x: number; y: number }) => ({ x: 1 - x, y })],
      ['good', (spot: { x: number; y: number }) => spot],
    ] as const) {
      await operator.touchButton(mapping === 'good' ? setUp.touch.again : setUp.touch.test);
      await operator.touchTargets(map);
      await expect(operator.main).toContainText(setUp.touch.verdict[mapping]);
    }
    await operator.touchButton(setUp.touch.again);
    await operator.arriveAt('set-up-touch-test');
    await kiosk.staySilent(21);
    await operator.arriveAt('set-up-touch');
    await expect(operator.main).toContainText(setUp.touch.verdict.silent);
    await operator.touchButton(setUp.goOn);

    await operator.arriveAt('set-up-sound');
    await operator.touchButton(setUp.sound.play);
    await operator.touchButton(setUp.sound.heard);
    await operator.touchButton(setUp.goOn);

    await operator.arriveAt('set-up-venue');
    await operator.openTyping('venueName');
    await operator.write('Gənclər İ7x');
    await operator.touchButton(setUp.keys.remove);
    await operator.touchButton(setUp.keys.done);
    await operator.openTyping('venueContact');
    await operator.write('ev@ev.az');
    await operator.touchButton(setUp.keys.done);
    await operator.touchButton(setUp.venue.earlier('Azərbaycanca'));
    await operator.touchButton(setUp.goOn);

    await operator.arriveAt('set-up-hours');
    await operator.touchButton(setUp.hours.byHours);
    const { hours, keys } = setUp;
    await operator.touchButton(new RegExp(`^${hours.days.monday}`));
    await operator.touchButton(`${hours.from}: −0:15`);
    await operator.touchButton(keys.done);
    await operator.touchButton(new RegExp(`^${hours.days.tuesday}`));
    await operator.touchButton(hours.likeBefore(hours.days.monday));
    await operator.touchButton(keys.done);
    await operator.touchButton(new RegExp(`^${hours.days.sunday}`));
    await operator.touchButton(hours.turnClosed);
    await operator.goBack();
    await operator.touchButton(new RegExp(`^${hours.specialDays}`));
    await operator.touchButton(`${hours.date}: +1`);
    await operator.touchButton(hours.addDay);
    await operator.touchButton(keys.done);
    await operator.touchButton(setUp.goOn);
    await operator.choosePin();
    await operator.leave();

    const usual = [{ from: '10:00', to: '18:00' }];
    const earlier = [{ from: '09:45', to: '18:00' }];
    expect(settingsIn(folder)).toEqual({
      ...defaultSettings(),
      diagonalInches: 26.9,
      bottomEdgeMm: 850,
      venueName: 'Gənclər İ7',
      venueContact: 'ev@ev.az',
      languages: ['az', 'en'],
      openingHours: {
        days: {
          monday: earlier,
          tuesday: earlier,
          wednesday: usual,
          thursday: usual,
          friday: usual,
          saturday: usual,
          sunday: [],
        },
        specialDays: [{ date: '2026-11-25', open: [] }],
      },
      setUpDone: setUpSteps,
    });
    await expect(kiosk.page.locator('html[lang="az"]')).toBeAttached();
    await kiosk.startIn('Azərbaycanca');
    await kiosk.openAbout();
    await expect(kiosk.main).toContainText('Gənclər İ7');
  });

  test('a set-up that was cut off goes on at the first step that was not saved', async ({
    page,
    hostName,
    host,
    operator,
    folder,
  }) => {
    await operator.takeWayIn();
    await operator.arriveAt('set-up-screen');
    const { setUp } = await operator.words();
    await operator.touchButton(setUp.more(setUp.screen.diagonal, '1'));
    await operator.touchButton(setUp.goOn);
    await operator.arriveAt('set-up-touch');
    await operator.touchButton(setUp.touch.stands.portrait);
    expect(settingsIn(folder)).toMatchObject({ diagonalInches: 23, setUpDone: ['screen'] });
    await host.stop();

    const again = await switchOn({ page, hostName, start: { sticks: {} }, folder });
    const later = new OperatorPage(new WalkthroughPage(again.page));
    await later.takeWayIn();
    await later.arriveAt('set-up-touch');
    await expect(again.page.locator('html[data-orientation="landscape"]')).toBeAttached();
    await later.goBack();
    await later.arriveAt('set-up-screen');
    await expect(later.main).toContainText(setUp.screen.inches('23', '58'));
    expect(again.troubles).toEqual([]);
    await again.stop();
  });
});

test.describe('with a stick in the machine', () => {
  const first = {
    version: 1,
    venueName: 'Mədəniyyət evi',
    diagonalInches: 32,
    patienceSeconds: 90,
    languages: ['az', 'en'],
  };
  test.use({ start: { settings: first, sticks: { STICK: new Map() } } });

  test('settings are written to it and taken by a second kiosk, which keeps a PIN of its own', async ({
    page,
    hostName,
    host,
    operator,
    folder,
  }) => {
    await operator.takeWayIn();
    await operator.choosePin();
    const { setUp } = await operator.words();
    await operator.open('setUp');
    await operator.arriveAt('set-up-overview');
    await operator.touchButton(new RegExp(`^${setUp.steps.copies.name}`));
    await operator.arriveAt('set-up-copies');
    await expect(operator.main).toContainText(setUp.copies.noCopy);
    await operator.touchButton(setUp.copies.write);
    await expect(operator.main).toContainText(setUp.copies.written('settings.json', 'STICK'));
    await operator.leave();
    const stick = join(folder, sticksFolder, 'STICK');
    expect(readdirSync(stick)).toEqual(['settings.json']);
    const bytes = readFileSync(join(stick, 'settings.json'));
    await host.stop();

    const other = mkdtempSync(join(tmpdir(), 'kiosk-walkthrough-second-'));
    const start = { sticks: { STICK: new Map([['settings.json', bytes]]) } };
    const second = await switchOn({ page, hostName, start, folder: other });
    const there = new OperatorPage(new WalkthroughPage(second.page));
    await there.takeWayIn();
    await there.arriveAt('set-up-screen');
    const { setUp: said } = await there.words();
    await there.touchButton(said.steps.copies.name);
    await there.touchButton(/^Mədəniyyət evi/);
    await there.arriveAt('set-up-copy');
    await expect(there.main.getByRole('listitem')).toHaveCount(4);
    await expect(there.main).toContainText(said.screen.inches('32', '81'));
    expect(existsSync(join(other, dataFolder, 'settings.json')), 'nothing is written before the touch').toBe(
      false,
    );
    await there.touchButton(said.copies.take);
    // What another machine's screen and loudspeaker told says nothing of these.
    await there.arriveAt('set-up-touch');
    expect(settingsIn(other)).toEqual({
      ...defaultSettings(),
      ...first,
      version: 2,
      setUpDone: ['screen', 'venue', 'hours'],
    });
    expect(filesIn(other)).not.toContain('operator-access.json');
    await there.touchButton(said.goOn);
    await there.arriveAt('set-up-sound');
    await there.touchButton(said.goOn);
    await there.choosePin('777111');
    await there.leave();
    expect(second.troubles).toEqual([]);
    await second.stop();
    rmSync(other, { recursive: true, force: true });
  });
});
