import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { filesUnder, projectFolder } from './source-modules.ts';
import { workflowBreaches } from './workflow-breaches.ts';

const folder = '.github/workflows';
const workflows = filesUnder(folder).map((path) => ({
  path,
  text: readFileSync(join(projectFolder, folder, path), 'utf8'),
}));

test('there is one for every change and one for a version', () => {
  expect(workflows.map(({ path }) => path)).toEqual(['check.yml', 'release.yml']);
});

test.each(workflows)('$path keeps to the rules', ({ text }) => {
  expect(workflowBreaches(text)).toEqual([]);
});

test.each(workflows)('$path runs only commands that exist', ({ text }) => {
  const named = [...text.matchAll(/npm run ([a-z0-9:-]+)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
});

test('the check runs on three systems, and in real Electron', () => {
  const check = workflows.find(({ path }) => path === 'check.yml')?.text ?? '';
  expect(check).toMatch(/system: \[ubuntu-[\d.]+, windows-\d+, macos-\d+\]/);
  expect(check).toContain('xvfb-run --auto-servernum npm run e2e');
});

describe('the rules see', () => {
  const [good = { text: '' }] = workflows;
  test.each([
    ['an action by its tag', /@08c6903[0-9a-f]+ # v5\.0\.0/, '@v5'],
    ['an action without its version', / # v5\.0\.0/, ''],
    ['rights to write', /contents: read/, 'contents: write'],
    ['no rights named', /permissions:\n {2}contents: read\n/, ''],
    ['a foreign change with our rights', /pull_request:/, 'pull_request_target:'],
    ['a secret', /run: npm ci/, 'run: npm ci --token $' + '{{ secrets.TOKEN }}'],
    ['a text from outside in a command', /run: npm ci/, 'run: echo $' + '{{ github.head_ref }}'],
    ['packages that are not those of the lock file', /run: npm ci/, 'run: npm install'],
  ])('%s', (_name, found, put) => {
    expect(good.text).toMatch(found);
    expect(workflowBreaches(good.text.replace(found, put))).not.toEqual([]);
  });
});
