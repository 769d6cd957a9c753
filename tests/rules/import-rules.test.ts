import { describe, expect, test } from 'vitest';
import { importBreaches } from './find-breaches.ts';
import { rooms } from './house-table.ts';
import { readModule } from './read-module.ts';
import { sourceModules } from './source-modules.ts';

const modules = sourceModules();

test('every file of src stands in a room and imports only what its room may', () => {
  expect(modules.length).toBeGreaterThan(10);
  expect(modules.flatMap((module) => importBreaches(module, rooms))).toEqual([]);
});

test('zod is known to the schema and the parser alone among the files of the dataset', () => {
  const zodFiles = modules
    .filter(
      ({ path, imports }) => path.startsWith('dataset/') && imports.some(({ target }) => target === 'zod'),
    )
    .map(({ path }) => path);
  const parsers = [
    'dataset/schema.ts',
    'dataset/narration-file.ts',
    'dataset/notes-file.ts',
    'dataset/parse-dataset.ts',
    'dataset/parse-file.ts',
    'dataset/word-issue.ts',
  ];
  expect(zodFiles.filter((path) => !parsers.includes(path))).toEqual([]);
});

test('the preload brings no package but Electron into the page', () => {
  const targets = modules
    .filter(({ path }) => path.startsWith('preload/'))
    .flatMap(({ imports }) => imports.filter(({ typesOnly }) => !typesOnly).map(({ target }) => target));
  expect(targets.filter((target) => target !== 'electron' && !target.startsWith('bridge/'))).toEqual([]);
});

describe('the rule sees', () => {
  test.each([
    ['a file outside every room', 'elsewhere/a.ts', ''],
    ['Node in a pure room', 'dataset/a.ts', "import { readFile } from 'node:fs/promises';"],
    [
      'a value where types alone are allowed',
      'bridge/a.ts',
      "import { datasetFile } from '../dataset/schema.ts';",
    ],
    ['the screen in the walkthrough', 'walkthrough/a.ts', "import { useState } from 'react';"],
    ['one host in another', 'loopback/a.ts', "import { kioskWindow } from '../main/kiosk-window.ts';"],
    ['Electron where both hosts meet', 'host/a.ts', "import type { App } from 'electron';"],
    ['the walkthrough in a host', 'main/a.ts', "import type { Visit } from '../walkthrough/visit.ts';"],
    ['a package in the preload', 'preload/a.ts', "import { z } from 'zod';"],
    ['a host in the renderer', 'renderer/a.ts', "import { flags } from '../host/flags.ts';"],
    ['the schema in the renderer', 'renderer/a.ts', "import { chapterFile } from '../dataset/schema.ts';"],
    ['a scene in a scene', 'renderer/scenes/a.tsx', "import { Fact } from './fact.tsx';"],
    ['a scene in a part', 'renderer/parts/a.tsx', "import { Fact } from '../scenes/fact.tsx';"],
    [
      'the bridge in a scene',
      'renderer/scenes/a.tsx',
      "import { channels } from '../../bridge/channels.ts';",
    ],
    ['an import at run time', 'dataset/a.ts', "const fs = await import('node:fs');"],
    ['an import whose name is worked out', 'host/a.ts', 'const any = await import(name);'],
    ['an import for its effect', 'renderer/a.ts', "import '../host/journal.ts';"],
    ['an export passed on', 'bridge/a.ts', "export { datasetFile } from '../dataset/schema.ts';"],
    ['a type named in place', 'host/a.ts', "type App = import('electron').App;"],
    ['what lies outside src', 'renderer/a.ts', "import found from '../../resources/found.json';"],
  ])('%s', (_name, path, text) => {
    expect(importBreaches(readModule(path, text), rooms)).toHaveLength(1);
  });

  test.each([
    ['types of the dataset', 'bridge/a.ts', "import type { Dataset } from '../dataset/schema.ts';"],
    ['types one by one', 'bridge/a.ts', "import { type Dataset, type Fact } from '../dataset/schema.ts';"],
    ['a neighbour', 'host/a.ts', "import { journal } from './journal.ts';"],
    [
      'the table of standings',
      'renderer/parts/a.tsx',
      "import { standing } from '../../dataset/standing.ts';",
    ],
    ['an import in a comment', 'dataset/a.ts', "// import { readFile } from 'node:fs';"],
    ['an import in a sentence', 'dataset/a.ts', 'const said = "import { a } from \'node:fs\'";'],
  ])('nothing wrong with %s', (_name, path, text) => {
    expect(importBreaches(readModule(path, text), rooms)).toEqual([]);
  });
});
