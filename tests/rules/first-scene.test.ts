import { expect, test } from 'vitest';
import type { Module } from './read-module.ts';
import { sourceModules } from './source-modules.ts';

/** What a page loads before its first scene, packages too: whatever its start imports, and whatever that imports, but for what is imported later. */
function loadedFirst(modules: readonly Module[], start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const module = modules.find(({ path }) => path.replace(/\.tsx?$/, '') === name);
    if (module === undefined) return;
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

const beforeTheFirstScene = () => [...loadedFirst(sourceModules(), 'renderer/index')];

function importsOf(path: string): readonly string[] {
  const module = sourceModules().find((each) => each.path === path);
  return (module?.imports ?? []).map(({ target }) => target);
}

test('of libraries the first scene waits for React alone', () => {
  const libraries = beforeTheFirstScene().filter(
    (name) => !/^(renderer|walkthrough|dataset|bridge)\//.test(name),
  );
  expect(libraries.toSorted()).toEqual(['react', 'react-dom']);
});

test('the first scene waits for no other', () => {
  const loaded = beforeTheFirstScene();
  expect(loaded).toContain('renderer/scenes/AttractScene');
  const scenes = loaded.filter((name) => name.startsWith('renderer/scenes/'));
  expect(scenes.toSorted()).toEqual(
    ['AttractScene', 'DarkScene', 'FaultScene'].map((name) => `renderer/scenes/${name}`),
  );
  expect(importsOf('renderer/Walkthrough.tsx')).toContain('renderer/VisitRoom');
});

test('a visitor waits for nothing of the operator’s panel but the rule of the seven touches', () => {
  const ofTheOperator = beforeTheFirstScene().filter((name) => /operator/i.test(name));
  expect(ofTheOperator).toEqual(['renderer/operator/way-in']);
  expect(importsOf('renderer/show-walkthrough.tsx')).toContain('renderer/OperatorRoom');
});

test('a visitor waits for nothing of a talk', () => {
  const ofATalk = beforeTheFirstScene().filter((name) =>
    /renderer\/(talk|presenter|words\/talk)\/|TalkRoom|PresenterRoom/.test(name),
  );
  expect(ofATalk).toEqual([]);
  expect(importsOf('renderer/App.tsx')).toContain('renderer/TalkWindow');
});

test('a presenter and a printer wait for what they came for; nobody else does', () => {
  expect(beforeTheFirstScene().filter((name) => /show-(presenter|handout)|HandoutPage/.test(name))).toEqual(
    [],
  );
  expect(importsOf('renderer/index.tsx')).toEqual(
    expect.arrayContaining(['renderer/show-presenter', 'renderer/show-handout']),
  );
});
