import { describe, expect, test } from 'vitest';
import { setUpSteps } from '../../../src/bridge/set-up.ts';
import { parseSettings } from '../../../src/host/parse-settings.ts';
import { defaultSettings } from '../../../src/host/settings.ts';

/** Of a file without a version, which somebody wrote by hand. */
const byHand = { ...defaultSettings(), setUpDone: setUpSteps };
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

test('an empty object means the defaults', () => {
  expect(parseSettings(bytesOf({}))).toEqual({ ok: true, settings: byHand });
  expect(defaultSettings()).toEqual({
    version: 2,
    languages: [],
    patienceSeconds: 60,
    orientation: 'auto',
    diagonalInches: null,
    bottomEdgeMm: null,
    viewingDistanceMm: 600,
    venueName: null,
    venueContact: null,
    counting: true,
    openingHours: null,
    panelLanguage: null,
    setUpDone: [],
  });
});

describe('takes', () => {
  test.each([
    [{ patienceSeconds: 30 }],
    [{ patienceSeconds: 180 }],
    [{ diagonalInches: 55 }],
    [{ bottomEdgeMm: 0 }],
    [{ languages: ['az', 'en'] }],
    [{ orientation: 'portrait' }],
    [{ panelLanguage: 'az' }],
    [{ setUpDone: ['screen', 'touch'] }],
    [{ venueName: 'Mədəniyyət evi', venueContact: 'the desk by the door' }],
  ])('%j', (settings) => {
    expect(parseSettings(bytesOf(settings))).toEqual({
      ok: true,
      settings: { ...byHand, ...settings },
    });
  });

  test('a byte order mark, as some editors write it', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf({ patienceSeconds: 90 })]);
    expect(parseSettings(marked)).toMatchObject({ ok: true, settings: { patienceSeconds: 90 } });
  });
});

describe('refuses, naming the place,', () => {
  test.each([
    [{ version: 3 }, 'version: expected at most 2, found 3: a later app wrote it'],
    [{ version: '2' }, 'version: expected a version from 1 to 2'],
    [{ version: 0 }, 'version: expected a version from 1 to 2'],
    [{ setUpDone: ['pin'] }, 'setUpDone[0]: '],
    [{ setUpDone: ['touch', 'touch'] }, 'setUpDone: expected each step once'],
    [{ panelLanguage: 'English' }, 'panelLanguage: '],
    [{ patienceSeconds: 29 }, 'patienceSeconds: expected at least 30, found 29'],
    [{ patienceSeconds: 181 }, 'patienceSeconds: '],
    [{ patienceSeconds: '60' }, 'patienceSeconds: '],
    [{ diagonalInches: 9 }, 'diagonalInches: '],
    [{ diagonalInches: 121 }, 'diagonalInches: '],
    [{ bottomEdgeMm: -1 }, 'bottomEdgeMm: '],
    [{ bottomEdgeMm: 2_501 }, 'bottomEdgeMm: '],
    [{ viewingDistanceMm: 299 }, 'viewingDistanceMm: '],
    [{ viewingDistanceMm: null }, 'viewingDistanceMm: '],
    [{ languages: ['en', 'EN'] }, 'languages[1]: '],
    [{ languages: ['en', 'en'] }, 'languages: expected each language once'],
    [{ orientation: 'upside-down' }, 'orientation: '],
    [{ venueName: ' ' }, 'venueName: expected words or null'],
    [{ venueName: 'n'.repeat(201) }, 'venueName: '],
    [{ patience: 60 }, 'patience'],
    [[], ''],
    [null, ''],
    [60, ''],
  ])('%j', (settings, words) => {
    const parsed = parseSettings(bytesOf(settings));
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? '' : parsed.complaints.join('\n')).toContain(words);
  });

  test.each([
    ['no bytes', new Uint8Array(0), 'the file is empty'],
    ['zero bytes, as a power cut leaves them', new Uint8Array(512), 'line 1, column 1: expected'],
    ['half a file', new TextEncoder().encode('{"version": 1, "lang'), 'line 1, column'],
    ['bytes that are not text', new Uint8Array([0xff, 0xfe, 0x00]), 'expected UTF-8 text'],
    ['a file that is far too large', new Uint8Array(70_000), 'expected at most'],
  ])('%s', (_name, bytes, words) => {
    const parsed = parseSettings(bytes);
    expect(parsed.ok ? '' : parsed.complaints.join('\n')).toContain(words);
  });
});
