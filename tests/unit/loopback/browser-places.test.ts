import { expect, test } from 'vitest';
import { browserPlaces } from '../../../src/loopback/browser-places.ts';

test('on Linux every whole folder of the search path is looked at, Chrome before Chromium before Edge', () => {
  const places = browserPlaces({ platform: 'linux', searchPath: '/usr/bin:/snap/bin', programFolders: [] });
  expect(places.slice(0, 2)).toEqual(['/usr/bin/google-chrome-stable', '/snap/bin/google-chrome-stable']);
  expect(places.indexOf('/snap/bin/chromium')).toBeLessThan(places.indexOf('/usr/bin/microsoft-edge'));
});

test.each(['', '.:bin::../bin', undefined])(
  'a search path of %j lets nobody slip a browser in',
  (searchPath) => {
    expect(browserPlaces({ platform: 'linux', searchPath, programFolders: [] })).toEqual([]);
  },
);

test('on Windows Chrome and Edge are looked for where programs lie', () => {
  const programFolders = ['C:\\Program Files', undefined, ''];
  expect(browserPlaces({ platform: 'win32', searchPath: 'C:\\x', programFolders })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

test('on a Mac they are looked for among the applications', () => {
  const places = browserPlaces({ platform: 'darwin', searchPath: '', programFolders: [] });
  expect(places).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});
