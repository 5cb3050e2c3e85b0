import { defineConfig } from 'astro/config';

export default defineConfig({
  base: '/frameworks/astro',
  // Rendered while the page is built, by Node’s own rules for what to import.
  vite: {
    cacheDir: '../../../node_modules/.vite/astro',
    ssr: { external: ['lit', '@lit/task', '@lit-labs/ssr'] },
  },
});
