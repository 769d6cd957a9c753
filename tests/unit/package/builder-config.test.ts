import { expect, test } from 'vitest';
import { builderConfig } from '../../../src/package/builder-config.ts';

const config = builderConfig({
  outputFolder: '/out',
  iconFolder: '/icons',
  appArmorProfile: '/profile',
  electronVersion: '45.4.1',
  runtimeFolder: null,
});

test('the app is packed into a checked archive, from a list of what belongs', () => {
  expect(config.asar).toBe(true);
  expect(config.disableAsarIntegrity).toBeUndefined();
  expect(config.files).toEqual(expect.arrayContaining(['out/**', 'resources/**', 'package.json']));
  expect(JSON.stringify(config.files)).not.toMatch(/"!|"\*\*/);
  expect(config.afterPack).toBeTypeOf('function');
});

test('on Windows it is installed for the machine, and brought as a folder for laptops', () => {
  expect(config.nsis).toMatchObject({ perMachine: true, deleteAppDataOnUninstall: false });
  expect(config.win?.target).toEqual([
    { target: 'nsis', arch: ['x64', 'arm64'] },
    { target: 'zip', arch: ['x64', 'arm64'] },
  ]);
});

test('on Linux it is a .deb with a profile for AppArmor, and an AppImage, for both processors', () => {
  expect(config.deb?.appArmorProfile).toBe('/profile');
  expect(config.linux?.target).toEqual([
    { target: 'deb', arch: ['x64', 'arm64'] },
    { target: 'AppImage', arch: ['x64', 'arm64'] },
  ]);
});

test('on macOS it is a dmg', () => {
  expect(config.mac?.target).toEqual(['dmg']);
});

test('nothing is published by the packaging itself', () => {
  expect(config.publish).toBeNull();
});
