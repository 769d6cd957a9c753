import { describe, expect, test } from 'vitest';
import { doors } from './door-table.ts';
import { doorBreaches } from './find-breaches.ts';
import { readModule } from './read-module.ts';
import { sourceModules } from './source-modules.ts';

test('every guarded name is mentioned at its own door alone', () => {
  expect(sourceModules().flatMap((module) => doorBreaches(module, doors))).toEqual([]);
});

describe('the rule sees', () => {
  test.each([
    ['a clock in a pure room', 'walkthrough/a.ts', 'const now = Date.now();'],
    ['a clock by way of the global object', 'walkthrough/a.ts', 'globalThis.setTimeout(next, 10);'],
    ['a timer in a scene', 'renderer/scenes/a.tsx', 'setInterval(next, 10);'],
    ['chance anywhere', 'host/a.ts', 'const token = Math.random();'],
    ['a second door to the host', 'renderer/a.ts', "const answer = await fetch('/start');"],
    ['a second door of Electron', 'main/a.ts', "ipcMain.handle('start', start);"],
    ['surroundings deep inside', 'host/a.ts', 'const home = process.env.HOME;'],
    ['surroundings taken apart', 'host/a.ts', 'const { env } = process; const home = process.env;'],
    ['a way out', 'main/a.ts', 'void shell.openExternal(address);'],
    ['script from text', 'renderer/a.ts', 'eval(text);'],
    ['markup from text', 'renderer/a.tsx', 'const view = <p dangerouslySetInnerHTML={html} />;'],
    ['something kept after a visit', 'renderer/a.ts', "localStorage.setItem('language', 'az');"],
    ['casing without a language', 'renderer/a.ts', 'const title = text?.toUpperCase();'],
    ["the machine's own formats", 'renderer/a.ts', "new Intl.NumberFormat('az');"],
    ['a gesture that is not a tap', 'renderer/parts/a.tsx', 'const knot = <i onDoubleClick={tie} />;'],
    ['a branch for tests', 'main/index.ts', 'const quiet = process.env.NODE_ENV;'],
  ])('%s', (_name, path, text) => {
    expect(doorBreaches(readModule(path, text), doors)).not.toEqual([]);
  });

  test.each([
    ['a property of the same name', 'renderer/a.ts', 'const host = { fetch: null }; net.fetch(address);'],
    ['the door itself', 'renderer/connect-bridge.ts', 'const answer = await fetch(address);'],
    ['the word in a comment', 'walkthrough/a.ts', '// Date.now() would be a clock'],
    ['casing by language', 'renderer/a.ts', "const title = text.toLocaleUpperCase('az');"],
  ])('nothing wrong with %s', (_name, path, text) => {
    expect(doorBreaches(readModule(path, text), doors)).toEqual([]);
  });
});
