import { expect, test } from 'vitest';
import { controlFile, debianArchitectures, writtenFiles } from '../../../src/package/debian-tree.ts';

const control = controlFile({
  version: '1.2.3',
  architecture: 'arm64',
  description:
    'A walkthrough of an election with a speaker and a date for every claim, long enough for two lines.',
  installedKilobytes: 100,
});

test('the control file says what Debian asks for', () => {
  expect(control).toMatch(/^Package: kiosk-walkthrough-loopback\nVersion: 1\.2\.3\nArchitecture: arm64\n/);
  expect(control).toMatch(/^Depends: .*\bchromium\b.*\bxwayland$/m);
  expect(control).not.toMatch(/^Depends: .*\bnodejs\b/m);
});

test('a long description goes on in lines that begin with a space, none too long', () => {
  const [, long = ''] = control.split(/^Description: .*\n/m);
  const lines = long.trimEnd().split('\n');
  expect(lines.length).toBe(2);
  expect(lines.filter((line) => !/^ \S/.test(line) || line.length > 80)).toEqual([]);
});

test('the menu entry is worded in both languages', () => {
  const [entry = ''] = Object.values(writtenFiles());
  for (const field of ['GenericName', 'Comment', 'Keywords']) {
    expect(entry).toMatch(new RegExp(`^${field}=.+\n${field}\\[az\\]=.+$`, 'm'));
  }
});

test('both processors have their name', () => {
  expect(debianArchitectures).toEqual({ x64: 'amd64', arm64: 'arm64' });
});
