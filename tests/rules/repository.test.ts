import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { filesUnder, projectFolder } from './source-modules.ts';

const textOf = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const scripts: Readonly<Record<string, string>> = packageJson.scripts;
const written = ['src', 'tests', 'resources']
  .flatMap((folder) => filesUnder(folder).map((path) => `${folder}/${path}`))
  .filter((path) => /\.(tsx?|css|html|json|md)$/.test(path));

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: object }>>;
}

describe('the tool chain is the same everywhere', () => {
  test('every package stands in package.json with its exact version', () => {
    const versions = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('the lock file names no host to fetch from, so that any registry will do', () => {
    expect(textOf('package-lock.json').match(/"resolved": "https?:[^"]*/g) ?? []).toEqual([]);
  });

  // npm leaves out what the machine that wrote the file did not need, and then refuses to install from it elsewhere.
  test('the lock file names the packages of every platform', () => {
    const { packages }: LockFile = JSON.parse(textOf('package-lock.json'));
    const held = Object.keys(packages);
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !held.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  test('every script that runs a file of ours runs one that is there', () => {
    const files = Object.values(scripts).flatMap(
      (script) => script.match(/\b(src|tests)\/\S+\.(ts|json)/g) ?? [],
    );
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(projectFolder, file)))).toEqual([]);
  });

  test('the test command and the continuous check run the same thing', () => {
    expect(textOf('.ci/run')).toMatch(/^npm ci\nnpm test$/m);
  });
});

describe('the README', () => {
  test('names only commands that exist', () => {
    const readme = textOf('README.md');
    const named = [...readme.matchAll(/npm run ([a-z0-9:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });

  test('shows only pictures that are there', () => {
    const pictures = [...textOf('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(
      ([, path]) => path ?? '',
    );
    expect(pictures.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });
});

describe('both languages', () => {
  const wording = filesUnder('resources/datasets/azerbaijan-2024/wording');

  test('have a wording folder with the same files', () => {
    const filesOf = (language: string) =>
      wording.filter((path) => path.startsWith(`${language}/`)).map((path) => path.slice(3));
    expect(filesOf('en').length).toBeGreaterThan(1);
    expect(filesOf('az')).toEqual(filesOf('en'));
  });

  test('have their interface words', () => {
    expect(filesUnder('src/renderer/words')).toEqual(expect.arrayContaining(['az.ts', 'en.ts']));
  });
});

describe('what is written', () => {
  const lines = written.flatMap((path) =>
    textOf(path)
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1}` })),
  );
  const placesOf = (pattern: RegExp) =>
    lines.filter(({ line }) => pattern.test(line)).map(({ place }) => place);

  test('holds no flag: a flag stands for a state, not for a language', () => {
    expect(placesOf(/[\u{1F1E6}-\u{1F1FF}]/u)).toEqual([]);
  });

  test('shows none of the signs that the two faces lack: arrows and ticks are drawn', () => {
    const shown = /^(src\/renderer\/words|resources\/.*\/wording)\//;
    const places = placesOf(/[\u2190-\u21FF\u2713\u2714\u2717\u2718]/u);
    expect(places.filter((place) => shown.test(place))).toEqual([]);
  });

  test('leaves nothing to be done later', () => {
    expect(placesOf(/\b(TO[D]O|FIX[M]E|X[X]X)\b/)).toEqual([]);
  });

  test('switches no test off', () => {
    expect(placesOf(/\b(it|test|describe)\.(only|skip|todo|fixme)\(/)).toEqual([]);
  });
});
