import { describe, expect, it } from 'vitest';
import { runNode } from '../support/packed.js';

/*
 * A developer writes a page, and the checker of their framework reads it with the package's types:
 * the demo's page, and one that holds what is right and what must be found wrong.
 */
const tsc = ['node_modules/typescript/bin/tsc', '-p'];
const vue = ['node_modules/vue-tsc/bin/vue-tsc.js', '-p'];
const svelte = ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings', '--workspace'];

describe('the types for a framework', () => {
  it.each([
    ['react', tsc],
    ['preact', tsc],
    ['solid', tsc],
    ['vue', vue],
    ['svelte', svelte],
  ])('know what is right and what is wrong: %s', { timeout: 120_000 }, async (name, checker) => {
    expect(await runNode([...checker, `test/package/typings/${name}`])).toMatchObject({ code: 0 });
  });
});
