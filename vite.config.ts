import { defineConfig, type EnvironmentOptions, type Plugin, type UserConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';

/** Drops from templates and styles the white space that no browser shows. */
const tightTemplates: Plugin = {
  name: 'tight-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/widget\/.*\.ts$/.test(id)) return null;
    return code
      .replace(/\bcss`[^`]*`/g, (styles) =>
        styles
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replace(/: /g, ':'),
      )
      .replace(/\n\s+(?=<)|(?<=>)\n\s+/g, ' ');
  },
};

/** The widget: one public entry, the rest in chunks that are loaded when they are needed. */
const widget: UserConfig = {
  plugins: [tightTemplates],
  build: {
    outDir: 'dist/widget',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { widget: 'widget/amelia-booking.ts' },
      // What later screens share with the first stays in its one file, and they import it from
      // there: a file of its own would cost the first screen a second round trip.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          // What several later screens share: one file instead of many small ones.
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'later',
              test: /widget\/(time\/zoned|text\/zone-names|flow\/nearest-slots|steps\/(when|slot-chips|booking-summary|details|review|done)|ui\/(chips|events))/,
            },
          ],
        },
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
