/** Unit and rules tests: plain Node, no screen, nothing global. */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: { include: ['tests/{unit,rules}/**/*.test.{ts,tsx}'], environment: 'node' },
});
