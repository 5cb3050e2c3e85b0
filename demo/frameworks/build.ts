import { fileURLToPath } from 'node:url';
import { build as buildAstro } from 'astro';
import { build } from 'vite';

/*
 * Builds the page of each framework with that framework's own tool, as a site's developer does.
 * They use the package by its name, so that has to be built first.
 */

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const toOutDir = (name: string) => here(`../../dist/frameworks/${name}`);

for (const name of ['html', 'react', 'vue', 'svelte', 'solid']) {
  await build({
    root: here(name),
    configFile: here(`${name}/vite.config.ts`),
    logLevel: 'warn',
    build: { outDir: toOutDir(name), emptyOutDir: true },
  });
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await buildAstro({
  root: here('astro'),
  outDir: toOutDir('astro'),
  cacheDir: here('../../node_modules/.astro'),
  logLevel: 'warn',
});
