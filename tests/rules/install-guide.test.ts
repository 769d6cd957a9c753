import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { exitCodes } from '../../src/host/exit-codes.ts';
import { filesUnder, projectFolder } from './source-modules.ts';

const textOf = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const guide = textOf('docs/install-guide.md');

describe('the install guide', () => {
  test('names the four measures that a seated visitor needs (EN 301 549)', () => {
    for (const measure of ['380 mm', '1,220 mm', '1,015 mm', '760 × 1,220 mm'])
      expect(guide).toContain(measure);
  });

  test('shows pictures that are there, and names files that are there', () => {
    const pictures = [...guide.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => `docs/${path}`);
    const recipes = [...guide.matchAll(/\bdeploy[\\/](?:linux|windows)[\\/][\w.-]*\w/g)].map(([path]) =>
      path.replaceAll('\\', '/'),
    );
    expect(pictures.length).toBeGreaterThan(1);
    expect(recipes).toEqual(
      expect.arrayContaining(['deploy/linux/kiosk-machine', 'deploy/windows/kiosk-machine.ps1']),
    );
    expect([...pictures, ...recipes].filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });

  test('says of every way to start it what has been tried', () => {
    const [, ways = ''] = /## 4\. First start\n([\s\S]*?)\n## 5/.exec(guide) ?? [];
    const parts = ways.split(/^### /m).slice(1);
    expect(parts.length).toBe(4);
    expect(parts.filter((part) => !/\*(Not )?[Tt]ried:\*/.test(part))).toEqual([]);
  });

  test('can be reached from the README', () => {
    expect(textOf('README.md')).toContain('`docs/install-guide.md`');
  });
});

describe('the set-up of the machine', () => {
  const unit = textOf('deploy/loopback/kiosk-walkthrough-loopback.service');
  const windows = textOf('deploy/windows/kiosk-machine.ps1');

  test('acts on the exit codes that the hosts give', () => {
    expect(unit).toContain(`RestartForceExitStatus=${exitCodes.restart}\n`);
    expect(unit).toContain(`RestartPreventExitStatus=${exitCodes.badFlags}\n`);
    expect(windows).toContain(`@(${Object.values(exitCodes).join(', ')})`);
  });

  test('has limits, so that a fault does not become a loop', () => {
    expect(unit).toMatch(/^StartLimitIntervalSec=15min\nStartLimitBurst=\d+$/m);
    expect(unit).toMatch(/^WatchdogSec=\d+s$/m);
  });

  test('is written in letters that old Windows reads, too', () => {
    expect([...windows].filter((letter) => letter > '~')).toEqual([]);
  });

  test.each(filesUnder('deploy').filter((path) => textOf(`deploy/${path}`).startsWith('#!')))(
    'the script %s stops at what it does not know',
    (path) => {
      expect(textOf(`deploy/${path}`)).toMatch(/^set -(eu|u|euo pipefail)$/m);
    },
  );
});

test('the change log has a part for the version of the package', () => {
  expect(textOf('CHANGELOG.md')).toContain(`\n## ${packageJson.version} `);
});

test('the licence is the one that the package names', () => {
  expect(textOf('LICENSE')).toMatch(new RegExp(`^${packageJson.license} License\n`));
});
