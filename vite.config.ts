import { defineConfig, type EnvironmentOptions, type Plugin, type UserConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import { npmPackage } from './widget/build/npm-package.js';
import { withOneFile } from './widget/build/one-file.js';
import { tightTemplates } from './widget/build/tight-templates.js';

/**
 * Leaves out what Vite puts around each `import()` to load styles and preloads: there are none, and
 * the first screen would carry it.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load(id) {
    if (id !== '\0vite/preload-helper.js') return null;
    return 'export const __vitePreload = (load) => load();';
  },
  generateBundle(_, bundle) {
    const imported = String.raw`(import\([^()]+\)(?:\.then\(\w+=>\w+\.\w+\))?)`;
    const whole = new RegExp(String.raw`[\w$]+\(\(\)=>${imported},__VITE_PRELOAD__\)`, 'g');
    const taken = String.raw`let\{[^{}]*\}=await ${imported};return\{[^{}]*\}`;
    const parts = new RegExp(String.raw`[\w$]+\(async\(\)=>\{${taken}\},__VITE_PRELOAD__\)`, 'g');
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(whole, '$1').replace(parts, '$1');
    }
  },
};

/**
 * Writes what a chunk gives to an `import()` as a plain object: the bundler's helper for it would be
 * one more file to load before the second screen.
 */
const plainNamespaces: Plugin = {
  name: 'plain-namespaces',
  generateBundle(_, bundle) {
    const helper = /^import\{t as ([\w$]+)\}from"[./\w]*\/rolldown-runtime-[\w-]+\.js";/;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (chunk.name === 'rolldown-runtime') delete bundle[chunk.fileName];
      const [statement, name] = helper.exec(chunk.code) ?? [];
      if (!statement || !name) continue;
      const own = name.replace('$', '\\$');
      const given = String.raw`(\{(?:[\w$]+:\(\)=>[^(){},]+,?)*\})`;
      const made = new RegExp(String.raw`(?<=(?:var |,)[\w$]+=)${own}\(${given}\)`, 'g');
      const toGetters = (_: string, exported: string) =>
        exported.replace(/([\w$]+):\(\)=>([^,}]+)/g, 'get $1(){return $2}');
      chunk.code = chunk.code.slice(statement.length).replace(made, toGetters);
    }
  },
};

/**
 * Lit's decorators as the widget uses them: without accessors, in the form that TypeScript's
 * `experimentalDecorators` compiles to. Lit's own know every form there is, which the first screen
 * would carry.
 */
const plainDecorators: Plugin = {
  name: 'plain-decorators',
  enforce: 'pre',
  resolveId: (id) => (id === 'lit/decorators.js' ? '\0plain-decorators' : null),
  load(id) {
    if (/^\0.*\/helpers\/esm\/decorate\.js$/.test(id)) {
      return `export default ([decorate], target, name) => decorate(target, name);`;
    }
    if (id !== '\0plain-decorators') return null;
    return `
      export const property = (options) => (target, name) =>
        target.constructor.createProperty(name, options);
      export const state = () => property({ state: true });
      export const query = (selector) => (target, name) =>
        Object.defineProperty(target, name, {
          get() { return this.renderRoot?.querySelector(selector) ?? null; },
        });`;
  },
};

/** The widget: what the first screen needs in one file, the rest in chunks loaded when needed. */
const widget: UserConfig = {
  plugins: [tightTemplates, plainDecorators, plainImports, plainNamespaces],
  build: {
    outDir: 'dist/widget',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { widget: 'widget/amelia-booking.ts', manage: 'widget/manage-page.ts' },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language] = /\/text\/([a-z]{2})\/\w+\.ts$/.exec(facadeModuleId ?? '') ?? [];
          return `chunks/${language ? `${language}-` : ''}[name]-[hash].js`;
        },
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // All that the first screen needs, libraries too: a second file would cost it a second
            // round trip.
            {
              name: 'first-screen',
              test: /(?<!manage-page\.ts)$/,
              tags: ['$initial'],
              priority: 2,
            },
            // What opens a booking that was made: wherever it is told.
            {
              name: 'manage-api',
              test: /widget\/(api\/manage-api|manage-link|flow\/fetch-calendar-file|steps\/save-calendar-file)/,
              priority: 4,
            },
            // A booking that was made.
            {
              name: 'manage',
              test: /(proxy\/contract\/(first-start|standing)|widget\/(amelia-manage|manage\/|text\/en\/manage))/,
              priority: 3,
            },
            // What only some services ask for.
            {
              name: 'more-steps',
              test: /(proxy\/contract\/(files|asked-fields)|widget\/(api\/file|text\/en\/(more|series)|steps\/(more-steps|recurring|series|custom-field|answer|file|coupon|extra|limit)|flow\/(check-coupon|recurrence|series-)))/,
              priority: 1,
            },
            // One event, and what comes after it of events alone.
            {
              name: 'event-steps',
              test: /(proxy\/contract\/event-price|widget\/(text\/en\/places|flow\/(event-(request|rules|machine)|fetch-event\.)|steps\/(event-(steps|about|chosen|period|receipt|review|status|summary|total)|fixed-event|tickets)))/,
              priority: 3,
            },
            // What those need who have to show that they are no robots.
            {
              name: 'captcha',
              test: /(altcha-lib|widget\/(captcha\/|text\/en\/captcha))/,
              priority: 3,
            },
            // What is told in the site's own words, which only some services, events and packages are.
            { name: 'cleaned-markup', test: /widget\/steps\/cleaned-markup/, priority: 3 },
            // What a customer takes along once it is booked.
            {
              name: 'after-booking',
              test: /widget\/(text\/en\/back|steps\/(after-booking|calendar-links))/,
              priority: 3,
            },
            // What is said while nobody knows whether it was booked.
            {
              name: 'outcome',
              test: /widget\/(text\/en\/outcome|flow\/seek-outcome|steps\/outcome-)/,
              priority: 3,
            },
            // The appointments of a package, and what comes after them of packages alone.
            {
              name: 'package-steps',
              test: /(proxy\/contract\/package-(price|expiry)|widget\/(text\/en\/packages|flow\/(package-(machine|request|rules|slots|view)|refuse-package)|steps\/(package-(steps|about|left|receipt|review|screen|summary|total)|appointments?-|item-appointments)))/,
              priority: 3,
            },
            // The list of packages.
            {
              name: 'package-first',
              test: /widget\/(text\/en\/package-list|flow\/package-items|steps\/package-)/,
              priority: 2,
            },
            // The choice between the kinds: it stands above the list of services.
            {
              name: 'kind-switch',
              test: /widget\/(text\/en\/kinds|steps\/kind-switch)/,
              priority: 2,
            },
            // The list of events.
            {
              name: 'event-first',
              test: /widget\/(text\/en\/events|flow\/fetch-events|steps\/event-)/,
              priority: 2,
            },
            // What tells times, and whom a package allows: the lists of events and of packages need
            // it before the other screens are there.
            {
              name: 'times',
              test: /(proxy\/contract\/(allowed|instant)|widget\/(time\/|text\/(en\/flow|date-format|zone-names|clock-time)|ui\/field\.styles))/,
              priority: 1,
            },
            // What both lists share that are long enough to be searched.
            {
              name: 'search-field',
              test: /widget\/ui\/(search-field|search-input|list-search)/,
              priority: 1,
            },
            // What both searches share: that of services and that of time zones.
            {
              name: 'search',
              test: /widget\/ui\/(fold|when-idle|search-)/,
              minShareCount: 2,
              priority: 1,
            },
            // What a service leaves open beside its time, and how many come.
            {
              name: 'options',
              test: /widget\/(ui\/(quantity-field|counted-rows|sign-buttons|choice-cards)|steps\/(options-|option-cards|chosen-total|persons-field))/,
              priority: 2,
            },
            // A dialog around the flow.
            { name: 'dialog', test: /widget\/(ways\/|place-events|text\/en\/dialog)/, priority: 3 },
            // What finds another language, and its numbers.
            { name: 'languages', test: /widget\/text\/(languages|numbers)/, priority: 3 },
            // All screens after it. Not what few open: a long list's search, the list of time
            // zones.
            {
              name: 'next-steps',
              test: /(proxy\/contract|widget\/(public-events|time|text\/(?:(?!language|numbers)[\w-]+\.ts|en\/(?!zones))|ui\/(?!zone-|fold|when-idle|search-)|flow\/(?!nearest-slots|limit-catalog)|steps\/(?!service-finder|service-search|zone-choice)))/,
            },
          ],
        },
      },
    },
  },
};

/** The files of the proxy: one for each runtime, and what some of them read when it is needed. */
const proxyFiles: Readonly<Record<string, string>> = {
  'node.js': 'proxy/runtimes/node.ts',
  'cloudflare.js': 'proxy/runtimes/cloudflare.ts',
  'deno.js': 'proxy/runtimes/deno.ts',
  'bun.js': 'proxy/runtimes/bun.ts',
  'vercel.js': 'proxy/runtimes/vercel.ts',
  // A module by its name: it may lie where no package.json says so.
  'redis.mjs': 'proxy/stores/redis-client.ts',
};

/** What a host reads in the file without running it. */
const notes: Record<string, { postBanner?: string; postFooter?: string }> = {
  // It need not be translated first, which takes longer than all else of its start.
  'bun.js': { postBanner: '// @bun' },
  'vercel.js': { postFooter: "export const config = { runtime: 'edge' };" },
};

/**
 * date-fns-tz writes a date while it loads, to find out whether `hourCycle` is known. It is on every
 * runtime there is a file for, and the first format of a process costs as much as all else of its
 * start.
 */
const noDateAtStart: Plugin = {
  name: 'no-date-at-start',
  transform(code, id) {
    if (!/date-fns-tz\/.*\/tzTokenizeDate\//.test(id)) return null;
    const probe = /const testDateFormatted = [\s\S]*?const hourCycleSupported =[\s\S]*?;\n/;
    if (!probe.test(code)) throw new Error('date-fns-tz loads in another way than it did.');
    return code.replace(probe, 'const hourCycleSupported = true;\n');
  },
};

/**
 * Bun reads a file that need not be translated as Latin-1: whatever else stands in it, the words of
 * the pages and of the widget, has to be written with escapes.
 */
const plainLetters: Plugin = {
  name: 'plain-letters',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || chunk.fileName !== 'bun.js') continue;
      const toEscape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
      chunk.code = chunk.code.replace(/[\u0080-\uffff]/g, toEscape);
    }
  },
};

/**
 * Redis weighs as much as all the rest, and most sites have none: so it is a file of its own, read
 * when a store asks for it.
 */
const redisApart: Plugin = {
  name: 'redis-apart',
  enforce: 'pre',
  resolveId: (id) =>
    id.endsWith('/redis-client.js') ? { id: './redis.mjs', external: 'relative' } : null,
};

/** A file of the proxy; that of a runtime carries the built widget. */
const toProxyFile = (fileName: string, input: string): EnvironmentOptions => ({
  consumer: 'server',
  keepProcessEnv: true,
  resolve: { noExternal: true },
  build: {
    outDir: 'dist/proxy',
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    rolldownOptions: {
      input,
      output: {
        entryFileNames: fileName,
        codeSplitting: false,
        ...notes[fileName],
      },
    },
  },
});

const toEnvironmentName = (fileName: string) => fileName.replace(/\.\w+$/, '');

const proxy: UserConfig = {
  plugins: [noDateAtStart, redisApart, plainLetters],
  environments: Object.fromEntries(
    Object.entries(proxyFiles).map(([fileName, input]) => [
      toEnvironmentName(fileName),
      toProxyFile(fileName, input),
    ]),
  ),
  builder: {
    async buildApp(builder) {
      for (const fileName of Object.keys(proxyFiles)) {
        const environment = builder.environments[toEnvironmentName(fileName)];
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
  if (mode === 'widget') return withOneFile(widget);
  if (mode === 'proxy') return proxy;
  if (mode === 'package') return npmPackage;
  return tests;
});
