/** Builds the four bundles: the two hosts side by side in `out/`, the preload as one CommonJS file, the page. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const from = (path: string) => resolve(import.meta.dirname, path);

/**
 * The browser learns of the face of everything that is read from the page itself, and spends no frame on the page before its script
 * has drawn it: an empty one keeps the first scene waiting.
 */
const beginWithFirstScene: Plugin = {
  name: 'begin-with-first-scene',
  transformIndexHtml: {
    order: 'post',
    handler: (page, { bundle = {} }) => {
      const files = Object.keys(bundle).map((file) => `./${file}`);
      const faces = files
        .filter((file) => /noto-sans-(latin-wght|azerbaijani).*\.woff2$/.test(file))
        .map((href) => ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: true }));
      return {
        html: page.replace('<script type="module"', '<script type="module" blocking="render"'),
        tags: faces.map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' })),
      };
    },
  },
};

/** The loopback host hands out what was compressed here, at its best, and compresses nothing while somebody waits. */
const compressPage: Plugin = {
  name: 'compress-page',
  writeBundle: async ({ dir = '' }) => {
    for (const file of await readdir(dir, { recursive: true })) {
      if (!/\.(html|js|css)$/.test(file)) continue;
      await writeFile(join(dir, `${file}.br`), brotliCompressSync(await readFile(join(dir, file))));
    }
  },
};

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
    plugins: [react(), beginWithFirstScene, compressPage],
    build: {
      target: 'chrome140',
      modulePreload: { polyfill: false },
      minify: true,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: from('src/renderer/index.html') },
        output: {
          // One file until the first scene: ten take twice as long.
          codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] },
        },
      },
    },
  },
});
