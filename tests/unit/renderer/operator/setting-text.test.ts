import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../src/host/settings.ts';
import { usualHours, withDay, withSpecialDay } from '../../../../src/renderer/operator/edit-hours.ts';
import { changesBetween } from '../../../../src/renderer/operator/setting-text.ts';
import { setUpAz } from '../../../../src/renderer/words/operator/setup-az.ts';
import { setUpEn } from '../../../../src/renderer/words/operator/setup-en.ts';

const here = defaultSettings();
const said = { words: setUpEn, language: 'en' };

test('what is the same is not told, and what was done in a set-up is no setting', () => {
  expect(changesBetween(here, { ...here, setUpDone: ['screen'] }, said)).toEqual([]);
});

describe('tells each change in words', () => {
  test.each([
    [{ venueName: 'Ev' }, 'venueName', 'not set', 'Ev'],
    [{ languages: ['az', 'en'] }, 'languages', 'all', 'Azərbaycanca, English'],
    [{ panelLanguage: 'az' }, 'panelLanguage', 'not set', 'Azərbaycanca'],
    [{ diagonalInches: 21.5 }, 'diagonalInches', 'not set', '21.5 inches (55 cm)'],
    [{ bottomEdgeMm: 1_050 }, 'bottomEdgeMm', 'not set', '1,050 mm'],
    [{ viewingDistanceMm: 900 }, 'viewingDistanceMm', '600 mm', '900 mm'],
    [{ orientation: 'portrait' }, 'orientation', 'As the picture is', 'Upright'],
    [{ patienceSeconds: 90 }, 'patienceSeconds', '60 seconds', '90 seconds'],
  ] as const)('%j', (part, name, before, after) => {
    expect(changesBetween(here, { ...here, ...part }, said)).toEqual([{ name, before, after }]);
  });

  test('days with the same hours together, special days after them', () => {
    const pause = [
      { from: '10:00', to: '13:00' },
      { from: '14:00', to: '16:00' },
    ];
    const hours = withSpecialDay(
      withDay(withDay(usualHours(), 'saturday', pause), 'sunday', []),
      '2026-12-31',
      [],
    );
    const [change] = changesBetween(here, { ...here, openingHours: hours }, said);
    expect(change?.before).toBe('Always open');
    expect(change?.after).toBe(
      'Monday – Friday: 10:00–18:00; Saturday: 10:00–13:00, 14:00–16:00; Sunday: Closed; 31 December 2026: Closed',
    );
  });

  test('in Azerbaijani with its own numbers', () => {
    const [change] = changesBetween(
      here,
      { ...here, diagonalInches: 21.5 },
      { words: setUpAz, language: 'az' },
    );
    expect(change?.after).toBe('21,5 düym (55 sm)');
  });
});
