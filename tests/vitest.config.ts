/**
 * Unit and rules tests: plain Node, no screen, nothing global. Since no module keeps anything, files may share a
 * process, which saves two thirds of the work; a test that leaves something behind would be seen in another.
 */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/{unit,rules}/**/*.test.{ts,tsx}'],
    environment: 'node',
    isolate: false,
    /** A busy machine is no fault. */
    testTimeout: 20_000,
  },
});
