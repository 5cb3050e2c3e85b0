import { describe, expect, it } from 'vitest';
import { runNode } from '../support/packed.js';

/*
 * A developer writes a page, and the checker of their framework reads it with the package's types:
 * the demo's page, and one that holds what is right and what must be found wrong.
 */
const tsc = ['node_modules/typescript/bin/tsc', '-p'];
const vue = ['node_modules/vue-tsc/bin/vue-tsc.js', '-p'];
const svelte = ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings', '--workspace'];
const typings = 'test/package/typings';

describe.each([
  { name: 'React', checker: tsc, pages: ['demo/frameworks/react', `${typings}/react`] },
  { name: 'Preact', checker: tsc, pages: [`${typings}/preact`] },
  { name: 'Solid', checker: tsc, pages: ['demo/frameworks/solid', `${typings}/solid`] },
  { name: 'Vue', checker: vue, pages: ['demo/frameworks/vue', `${typings}/vue`] },
  { name: 'Svelte', checker: svelte, pages: ['demo/frameworks/svelte', `${typings}/svelte`] },
])('the types for $name', ({ checker, pages }) => {
  it.each(pages)(
    'know what is right and what is wrong in %s',
    { timeout: 120_000 },
    async (page) => {
      expect(await runNode([...checker, page])).toMatchObject({ code: 0 });
    },
  );
});
