import { expect, test } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import { readAppVersion } from '../../../src/loopback/read-app-version.ts';

test('the version is the one of the package', async () => {
  expect(await readAppVersion('package.json')).toBe(packageFile.version);
});
