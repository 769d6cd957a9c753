import { describe, expect, test } from 'vitest';
import { electronApp } from './electron-app.ts';
import { codeChecks } from './electron-code-checks.ts';
import { fuseChecks } from './electron-fuse-checks.ts';
import { wallChecks } from './electron-wall-checks.ts';
import { windowChecks } from './electron-window-checks.ts';

const app = electronApp();
const checks = [...windowChecks, ...wallChecks, ...codeChecks, ...fuseChecks];

test('every check has a name of its own', () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});

describe('the Electron code keeps to each rule', () => {
  test.each(checks)('$name: $rule', ({ breaches }) => {
    expect(breaches(app)).toEqual([]);
  });
});

describe('each check sees an app that was spoilt for it', () => {
  test.each(checks)('$name', ({ breaches, spoilt }) => {
    expect(breaches(spoilt(app))).not.toEqual([]);
  });
});
