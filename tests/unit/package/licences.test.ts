import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayShip } from '../../../src/package/judge-licence.ts';
import { licenceComplaint, writeNotices } from '../../../src/package/notices.ts';
import { shippedPackages } from '../../../src/package/shipped-packages.ts';

const projectFolder = resolve(import.meta.dirname, '../../..');

describe('a licence passes', () => {
  test.each(['MIT', 'OFL-1.1', '(MIT OR GPL-3.0-only)', 'GPL-3.0-only OR ISC', 'MIT AND ISC'])(
    '%s',
    (licence) => {
      expect(mayShip(licence)).toBe(true);
    },
  );
});

describe('a licence is refused', () => {
  test.each([
    'GPL-3.0-only',
    'GPL-2.0-or-later',
    'AGPL-3.0',
    'LGPL-3.0',
    'MPL-2.0',
    'CC-BY-NC-4.0',
    'MIT AND GPL-3.0-only',
    '(MIT OR ISC) AND (GPL-3.0-only OR AGPL-3.0)',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    '',
    undefined,
  ])('%s', (licence) => {
    expect(mayShip(licence)).toBe(false);
  });
});

const lockWith = (entries: object) => JSON.stringify({ packages: { '': { version: '1.0.0' }, ...entries } });

test('a package under the GPL is named, with the file and what was expected', () => {
  const packages = shippedPackages(
    lockWith({
      'node_modules/good': { version: '1.0.0', license: 'MIT' },
      'node_modules/good/node_modules/@voice/speaks': { version: '2.0.1', license: 'GPL-3.0-or-later' },
      'node_modules/silent': { version: '3.0.0' },
    }),
  );
  expect(licenceComplaint(packages)).toBe(
    'package-lock.json: expected licences on the list of src/package/judge-licence.ts, found @voice/speaks@2.0.1 (GPL-3.0-or-later), silent@3.0.0 (none named).',
  );
});

test('tools for building and testing are not shipped, and may be under what they like', () => {
  const packages = shippedPackages(
    lockWith({ 'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0-only', dev: true } }),
  );
  expect(packages).toEqual([]);
  expect(licenceComplaint(packages)).toBeNull();
});

test('the notices name every package that is bundled, with the text of its licence', async () => {
  const bundled = shippedPackages(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
  expect(bundled.length).toBeGreaterThan(20);
  const notices = await writeNotices(projectFolder, 'v24.21.0');
  expect(bundled.filter(({ name, version }) => !notices.includes(`\n${name} ${version} (`))).toEqual([]);
  expect(notices).toContain('SIL OPEN FONT LICENSE');
  expect(notices).toContain(
    'Copyright Node.js contributors. All rights reserved.\n\nPermission is hereby granted',
  );
  expect(await writeNotices(projectFolder, null)).not.toContain('Node.js contributors');
});
