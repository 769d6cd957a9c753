import { describe, expect, test } from 'vitest';
import { setUpSteps } from '../../../src/bridge/set-up.ts';
import { type Migration, migrateSettings, settingsVersion } from '../../../src/host/migrate-settings.ts';

describe('from version 1', () => {
  test('whoever set the kiosk up by hand is not asked again', () => {
    const file = { version: 1, diagonalInches: 32 };
    const migrated = { version: 2, diagonalInches: 32, setUpDone: setUpSteps };
    expect(migrateSettings(file)).toEqual({ isLater: false, file: migrated });
  });

  test('a file without a version is one', () => {
    expect(migrateSettings({})).toEqual({ isLater: false, file: { version: 2, setUpDone: setUpSteps } });
  });
});

test('a file of today is left as it is', () => {
  const file = { version: settingsVersion, setUpDone: ['screen'] };
  expect(migrateSettings(file)).toEqual({ isLater: false, file });
});

test('a file of a later version is told by its number, and nothing is read out of it', () => {
  expect(migrateSettings({ version: 3, setUpDone: 'otherwise' })).toEqual({ isLater: true, version: 3 });
});

test.each([[null], [[]], ['text'], [{ version: 'two' }], [{ version: 0 }], [{ version: 1.5 }]])(
  '%j has no version that counts, and is left to the shape',
  (file) => {
    expect(migrateSettings(file)).toEqual({ isLater: false, file });
  },
);

describe('a chain of steps', () => {
  /** Each writes down that it was here. */
  const steps = [1, 2, 3, 4].map(
    (from): Migration =>
      (file) => ({ ...file, went: [...[file.went ?? []].flat(), from] }),
  );

  test.each([
    [1, [1, 2, 3, 4]],
    [2, [2, 3, 4]],
    [4, [4]],
  ])('from version %i walks each further step once, in order', (version, went) => {
    expect(migrateSettings({ version }, steps)).toEqual({ isLater: false, file: { version: 5, went } });
  });

  test('has as many steps as lead to the version of today', () => {
    expect(migrateSettings({ version: settingsVersion })).toMatchObject({ isLater: false });
    expect(migrateSettings({ version: settingsVersion + 1 })).toMatchObject({ isLater: true });
  });

  test('takes nothing from the file it was given', () => {
    const file = Object.freeze({ version: 1 });
    expect(migrateSettings(file, steps)).toMatchObject({ isLater: false });
    expect(file).toEqual({ version: 1 });
  });
});
