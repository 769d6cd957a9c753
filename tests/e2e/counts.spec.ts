import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { judgeScene } from './judge-scene.ts';
import { operatorTest as test } from './operator-test.ts';
import { sticksFolder } from './start.ts';

const shown = {
  about: { en: { monday: { '10:00': 4 } } },
  'chapter/the-roll': {
    az: { tuesday: { '11:00': 30 }, sunday: { '12:00': 14 } },
    en: { monday: { '10:00': 41, '11:00': 25 }, friday: { '17:00': 9 } },
  },
  'chapter/the-vote': { az: { tuesday: { '11:00': 28 } }, en: { monday: { '10:00': 33 } } },
  'fact/the-roll': { az: { tuesday: { '11:00': 12, '14:00': 5 } } },
};
const before = JSON.stringify({ version: 1, comfort: { largeText: 14, readAloud: 3 }, shown });

test.use({
  start: {
    settings: { version: 1 },
    dataFiles: { 'counts-2026-01.json': before },
    sticks: { MUSEUM: new Map() },
  },
});

/** Month, weekday and hour are those of the machine: what is left is what was shown, in the order of the file. */
function withoutMoments(csv: string): readonly string[] {
  const rows = csv
    .split('\r\n')
    .slice(1, -1)
    .filter((row) => !row.startsWith('2026-01'));
  return rows.map((row) => {
    const [, counted, scene, chapter, language, , , total] = row.split(',');
    return [counted, scene, chapter, language, total].join(' ');
  });
}

test('a visit is counted as totals, seen in the panel, written to a stick, and counted no more once that is switched off', async ({
  kiosk,
  operator,
  folder,
}, testInfo) => {
  await kiosk.startIn('English');
  await kiosk.openFact(0);
  await kiosk.goBack();
  await kiosk.openChapters();
  await kiosk.openQuiz();
  await kiosk.chooseAnswer(0);
  await kiosk.goBack();
  await kiosk.goBack();
  await kiosk.chooseLanguage('Azərbaycanca');
  await kiosk.chooseComfort(['highContrast']);
  await kiosk.askToStartOver();
  await kiosk.startOver();

  await operator.takeWayIn();
  await operator.choosePin();
  await operator.open('counts');
  await operator.arriveAt('counts');
  const { counts, back } = await operator.words();
  await expect(operator.main).toContainText(counts.isOn);
  await operator.touchButton(counts.monthBefore);
  await expect(operator.main.locator('.count-chart').first()).toContainText('<10');
  await kiosk.comeToRest();
  await kiosk.page.screenshot({ path: testInfo.outputPath('counts.png') });
  const { faults } = await judgeScene(kiosk);

  await operator.touchButton(counts.export);
  await expect(operator.main).toContainText(/MUSEUM/);
  const stick = join(folder, sticksFolder, 'MUSEUM');
  const [file = ''] = readdirSync(stick);
  expect(file).toMatch(/^counts-\d{4}-\d{2}-\d{2}\.csv$/);
  const csv = readFileSync(join(stick, file), 'utf8');
  expect(csv).toContain('2026-01,shown,chapter,the-roll,en,monday,10:00,41\r\n');
  expect(withoutMoments(csv)).toEqual([
    'comfort highContrast   <10',
    'shown chapter the-vote az <10',
    'shown chapter the-vote en <10',
    'shown chapters  en <10',
    'shown comfort  az <10',
    'shown fact the-vote en <10',
    'shown quiz  en <10',
  ]);

  await operator.touchButton(counts.turnOff);
  await expect(operator.main).toContainText(counts.isOff);
  await operator.touchButton(back);
  await operator.leave();
  await kiosk.startIn('English');
  await kiosk.openAbout();
  await kiosk.askToStartOver();
  await kiosk.startOver();
  await operator.enter();
  await operator.open('counts');
  await operator.touchButton(counts.export);
  await expect(operator.main).toContainText(/MUSEUM/);
  const later = readdirSync(stick).find((name) => name !== file) ?? '';
  expect(readFileSync(join(stick, later), 'utf8'), 'off, nothing more is counted').toBe(csv);
  expect(faults).toEqual([]);
});
