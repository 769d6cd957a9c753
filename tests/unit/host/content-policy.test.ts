import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { securityHeaders } from '../../../src/host/content-policy.ts';

const policy = securityHeaders()['Content-Security-Policy'] ?? '';
const directives = new Map(
  policy.split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values] as const;
  }),
);

test('nothing is allowed but what is named, and every name is our own origin', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  for (const name of ['font-src', 'img-src', 'connect-src', 'media-src']) {
    expect(directives.get(name)).toEqual(["'self'"]);
  }
  for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'trusted-types']) {
    expect(directives.get(name)).toEqual(["'none'"]);
  }
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
});

test('no directive opens a door', () => {
  for (const word of ['unsafe', 'http', 'data:', 'blob:', '*', 'nonce', 'strict-dynamic', 'wasm']) {
    expect(policy).not.toContain(word);
  }
});

test('of the permissions only the wake lock is left', () => {
  const permissions = (securityHeaders()['Permissions-Policy'] ?? '').split(', ');
  expect(permissions.filter((permission) => !permission.endsWith('=()'))).toEqual([
    'screen-wake-lock=(self)',
  ]);
  expect(permissions.length).toBeGreaterThan(10);
});

/** The style texts that the installed react-aria sets on elements it makes, its own names put in. */
function injectedStyles(file: string): readonly string[] {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('react-aria/package.json'));
  const source = readFileSync(join(folder, 'dist/private', file), 'utf8');
  const constants = new Map(
    [...source.matchAll(/const (\S+) = '([^']*)';/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return [...source.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)].map(([, text = '']) =>
    text.replace(/\$\{([^}]+)\}/g, (whole, name) => constants.get(name) ?? whole).trim(),
  );
}

test.each(['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'])(
  'the style that react-aria injects from %s is the one that the policy lets in',
  (file) => {
    const styles = injectedStyles(file);
    expect(styles).toHaveLength(1);
    for (const style of styles) {
      expect(style).not.toContain('$');
      expect(directives.get('style-src')).toContain(
        `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
      );
    }
  },
);

test('no other style is let in', () => {
  expect(directives.get('style-src')).toHaveLength(3);
});
