/** How every page of the set-up looks. Long, since each page is walked to and named in one place. */
import { expect, type TestInfo } from '@playwright/test';
import { defaultSettings } from '../../src/host/settings.ts';
import { pixelsPerMm } from '../../src/renderer/pixels-per-mm.ts';
import { wordsOf } from '../../src/renderer/words/words.ts';
import { objections } from './axe-objections.ts';
import { judgeScene } from './judge-scene.ts';
import type { OperatorPage } from './operator-page.ts';
import { operatorTest as test } from './operator-test.ts';

const text = (value: object) => new TextEncoder().encode(JSON.stringify(value));
const other = {
  ...defaultSettings(),
  venueName: 'Mədəniyyət evi',
  venueContact: '+994 12 000 00 00',
  diagonalInches: 32,
  bottomEdgeMm: 900,
  orientation: 'portrait',
  languages: ['az', 'en'],
};
const screens = [
  { width: 1_920, height: 1_080 },
  { width: 1_080, height: 1_920 },
];

// Each page is looked at by axe as well, which takes seconds.
test.setTimeout(360_000);

/** Looks at a page where the operator stands, keeps its picture, and gathers what is wrong with it. */
function looking({ kiosk }: OperatorPage, testInfo: TestInfo, perMm?: number) {
  const faults: string[] = [];
  const look = async (place: string, name = place) => {
    await expect(kiosk.page.locator(`html[data-scene="operator-set-up-${place}"]`)).toBeAttached();
    await kiosk.comeToRest();
    await kiosk.page.screenshot({ path: testInfo.outputPath(`${name}.png`) });
    const { faults: measured } = await judgeScene(kiosk, perMm);
    // axe finds no target where the targets are to be touched anywhere.
    const objected = place === 'touch-test' ? [] : await objections(kiosk);
    faults.push(...[...measured, ...objected].map((fault) => `${name}: ${fault}`));
  };
  return { look, faults };
}

for (const { width, height } of screens) {
  for (const language of ['en', 'az']) {
    test.describe(`in ${language} on ${width}×${height}`, () => {
      test.describe('from the beginning', () => {
        const stick = new Map([
          ['settings.json', text(other)],
          ['settings-2.json', text({ version: 99 })],
        ]);
        test.use({ start: { settings: { version: 2 }, sticks: { STICK: stick } } });

        test('screen, copies, touch and sound can be read and touched', async ({
          kiosk,
          operator,
        }, testInfo) => {
          await kiosk.page.setViewportSize({ width, height });
          const { look, faults } = looking(operator, testInfo);
          await operator.takeWayIn();
          await operator.arriveAt('set-up-screen');
          const { ownName } = wordsOf(language);
          await kiosk.touch(operator.main.getByRole('button', { name: ownName, exact: true }));
          const { setUp } = await operator.words();
          await look('screen');
          await operator.touchButton(setUp.steps.copies.name);
          await expect(operator.main.getByRole('button', { name: /Mədəniyyət evi/ })).toBeVisible();
          await look('copies');
          await operator.touchButton(/^Mədəniyyət evi/);
          await look('copy');
          await operator.goBack();
          await operator.goBack();
          await operator.touchButton(setUp.goOn);
          await look('touch');
          await operator.touchButton(setUp.touch.test);
          await look('touch-test');
          await operator.touchTargets(({ x, y }) => ({ x: 1 - y, y: x }));
          await look('touch', 'touch-told');
          await operator.touchButton(setUp.goOn);
          await operator.arriveAt('set-up-sound');
          await operator.touchButton(setUp.sound.play);
          await operator.touchButton(setUp.sound.notHeard);
          await look('sound');
          expect(faults).toEqual([]);
        });
      });

      test.describe('from the venue on', () => {
        const setUpDone = ['screen', 'touch', 'sound'];
        test.use({ start: { settings: { version: 2, panelLanguage: language, setUpDone } } });

        test('venue, keys, hours and overview can be read and touched', async ({
          kiosk,
          operator,
        }, testInfo) => {
          await kiosk.page.setViewportSize({ width, height });
          const { look, faults } = looking(operator, testInfo);
          await operator.takeWayIn();
          await operator.arriveAt('set-up-venue');
          const { setUp } = await operator.words();
          await operator.openTyping('venueName');
          await look('venueName');
          await operator.write('Ev @');
          await look('venueName', 'signs');
          await operator.touchButton(setUp.keys.done);
          await look('venue');
          await operator.touchButton(setUp.goOn);
          await operator.arriveAt('set-up-hours');
          await operator.touchButton(setUp.hours.byHours);
          await look('hours');
          await operator.touchButton(new RegExp(`^${setUp.hours.days.monday}`));
          await operator.touchButton(setUp.hours.secondSpan);
          await look('monday');
          await operator.touchButton(setUp.keys.done);
          await operator.touchButton(new RegExp(`^${setUp.hours.specialDays}`));
          await operator.touchButton(setUp.hours.addDay);
          await operator.touchButton(setUp.hours.turnOpen);
          await operator.touchButton(setUp.hours.secondSpan);
          await look('special-days');
          await operator.touchButton(setUp.keys.done);
          await operator.touchButton(setUp.goOn);
          await operator.choosePin();
          await operator.open('setUp');
          await look('overview');
          expect(faults).toEqual([]);
        });
      });
    });
  }
}

test.describe('on a laptop, where 20 mm are more pixels', () => {
  const diagonalInches = 15.6;
  const setUpDone = ['screen', 'touch', 'sound'];
  test.use({ start: { settings: { version: 2, panelLanguage: 'az', diagonalInches, setUpDone } } });

  test('keys and hours stay as large, on as many pages as it takes', async ({ operator }, testInfo) => {
    const { look, faults } = looking(operator, testInfo, pixelsPerMm(1_920, 1_080, diagonalInches));
    await operator.takeWayIn();
    await look('venue');
    const { setUp } = await operator.words();
    await operator.openTyping('venueContact');
    await look('venueContact');
    await operator.write('@');
    await operator.touchButton(setUp.keys.done);
    await operator.touchButton(setUp.goOn);
    await operator.arriveAt('set-up-hours');
    await operator.touchButton(setUp.hours.byHours);
    await look('hours');
    await operator.touchButton(new RegExp(`^${setUp.hours.days.monday}`));
    await look('monday');
    expect(faults).toEqual([]);
  });
});
