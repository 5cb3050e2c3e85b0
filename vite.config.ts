import { defineConfig, type UserConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';

/** The widget: one public entry, the rest in chunks that are loaded when they are needed. */
const widget: UserConfig = {
  build: {
    outDir: 'dist/widget',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { widget: 'widget/amelia-booking.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
};

/** The proxy, once for each runtime; every file stands alone and carries the built widget. */
const proxy: UserConfig = {
  build: {
    outDir: 'dist/proxy',
    target: 'es2022',
    ssr: true,
    minify: true,
    rolldownOptions: {
      input: {
        node: 'proxy/runtimes/node.ts',
        cloudflare: 'proxy/runtimes/cloudflare.ts',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
  ssr: { noExternal: true, target: 'webworker' },
};

const tests: ViteUserConfig = {
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.browser.test.ts', 'node_modules/**'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'widget') return widget;
  if (mode === 'proxy') return proxy;
  return tests;
});
