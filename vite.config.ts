import { defineConfig, type EnvironmentOptions, type UserConfig } from 'vite';
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

/** The proxy for one runtime: a file that stands alone and carries the built widget. */
const proxyOn = (runtime: string): EnvironmentOptions => ({
  consumer: 'server',
  keepProcessEnv: true,
  resolve: { noExternal: true },
  build: {
    outDir: 'dist/proxy',
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    rolldownOptions: {
      input: { [runtime]: `proxy/runtimes/${runtime}.ts` },
      output: { entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});

const proxy: UserConfig = {
  environments: { node: proxyOn('node'), cloudflare: proxyOn('cloudflare') },
  builder: {
    async buildApp(builder) {
      for (const runtime of ['node', 'cloudflare']) {
        const environment = builder.environments[runtime];
        if (environment) await builder.build(environment);
      }
    },
  },
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
