import { expect, test } from 'vitest';
import type { Module } from './read-module.ts';
import { sourceModules } from './source-modules.ts';

/** What a page loads before its first scene: whatever its start imports, and whatever that imports, but for what is imported later. */
function loadedFirst(modules: readonly Module[], start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const module = modules.find(({ path }) => path.replace(/\.tsx?$/, '') === name);
    if (module === undefined || found.has(name)) return;
    found.add(name);
    const later = new Set(
      [...module.text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, specifier]) =>
        specifier?.split('/').at(-1),
      ),
    );
    for (const { target, typesOnly } of module.imports) {
      const isLater = [...later].some((each) => each?.replace(/\.tsx?$/, '') === target.split('/').at(-1));
      if (!typesOnly && !isLater) visit(target);
    }
  };
  visit(start);
  return found;
}

test('a visitor waits for nothing of the operator’s panel but the rule of the seven touches', () => {
  const loaded = [...loadedFirst(sourceModules(), 'renderer/index')];
  expect(loaded).toContain('renderer/scenes/AttractScene');
  const ofTheOperator = loaded.filter((name) => /operator/i.test(name));
  expect(ofTheOperator).toEqual(['renderer/operator/way-in']);
});

test('a visitor waits for nothing of a talk', () => {
  const loaded = [...loadedFirst(sourceModules(), 'renderer/index')];
  const ofATalk = loaded.filter((name) =>
    /renderer\/(talk|presenter|words\/talk)\/|TalkRoom|PresenterRoom/.test(name),
  );
  expect(ofATalk).toEqual([]);
  const { imports } = sourceModules().find(({ path }) => path === 'renderer/App.tsx') ?? { imports: [] };
  expect(imports.map(({ target }) => target)).toContain('renderer/TalkWindow');
});

test('the panel itself is reached by an import at run time', () => {
  const start = sourceModules().find(({ path }) => path === 'renderer/index.tsx');
  expect(start?.imports.map(({ target }) => target)).toContain('renderer/OperatorRoom');
});
