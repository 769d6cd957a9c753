/** Builds the four bundles: the two hosts side by side in `out/`, the preload as one CommonJS file, the page. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const from = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      // Both hosts share `host/`, so they are one build with two entries; everything is bundled, the packages too.
      externalizeDeps: false,
      outDir: 'out',
      emptyOutDir: false,
      rollupOptions: {
        input: { 'main/index': from('src/main/index.ts'), 'loopback/index': from('src/loopback/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'host/[name].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload cannot be an ES module and cannot require a second file.
      rollupOptions: {
        input: { index: from('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('src/renderer'),
    base: './',
    plugins: [react()],
    build: {
      target: 'chrome140',
      modulePreload: { polyfill: false },
      minify: true,
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: from('src/renderer/index.html') } },
    },
  },
});
