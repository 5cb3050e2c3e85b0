import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import { tightTemplates } from './tight-templates.js';

const entries = [
  'booking',
  'manage',
  'react',
  'jsx-react',
  'jsx-preact',
  'jsx-solid',
  'vue',
  'svelte',
];

/** In a package the script's own address is that of the host page's build: no proxy is there. */
const noOwnAddress: Plugin = {
  name: 'no-own-address',
  enforce: 'pre',
  resolveId: (id) =>
    id.endsWith('/own-address.js')
      ? fileURLToPath(new URL('../entries/own-address.ts', import.meta.url))
      : null,
};

/**
 * The npm package: module by module, what others have made left for them to bring, so that a host
 * page's build loads only what a screen needs, and its own Lit once.
 */
export const npmPackage: UserConfig = {
  plugins: [tightTemplates, noOwnAddress],
  build: {
    outDir: 'dist/package',
    target: 'es2022',
    minify: false,
    lib: { entry: entries.map((name) => `widget/entries/${name}.ts`), formats: ['es'] },
    rolldownOptions: {
      // The compiler's own helper is no package that anybody brings.
      external: /^(?!@oxc-project)[@a-z]/,
      // "use client" stays: it is the first line of a module of its own.
      checks: { moduleLevelDirective: false },
      output: {
        preserveModules: true,
        preserveModulesRoot: '.',
        entryFileNames: '[name].js',
      },
    },
  },
};
