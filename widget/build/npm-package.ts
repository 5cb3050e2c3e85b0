import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { tightTemplates } from './tight-templates.js';

/** What package.json exports, by where it is written: `widget/entries/react.ts`. */
const entries = Object.values(packageJson.exports).flatMap((exported) =>
  typeof exported === 'string'
    ? []
    : [exported.default.replace(/^\.\/dist\/package\/(.+)\.js$/, '$1.ts')],
);

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
    lib: { entry: entries, formats: ['es'] },
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
