import { readFile } from 'node:fs/promises';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Packed, packPackage, readPackageJson, runNode } from '../support/packed.js';

const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';

let packed: Packed;

beforeAll(async () => {
  packed = await packPackage();
});

afterAll(() => packed.remove());

describe('the package', () => {
  it('holds what it exports and nothing else: no source, no test, no setting', () => {
    const rest = packed.paths.filter(
      (path) => !/^dist\/package\/.+\.(js|d\.ts)$/.test(path) || path.includes('/build/'),
    );
    expect(rest.sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/package/custom-elements.json',
      'package.json',
    ]);
    expect(packed.paths).toContain('dist/package/widget/steps/service-step.js');
  });

  it('is one that publint accepts', async () => {
    const { buffer } = await readFile(packed.tarball);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it('has types that attw finds right wherever modules are imported', {
    timeout: 120_000,
  }, async () => {
    // `esm-only`: it has no CommonJS, so what `require` would get is not asked.
    const { code, said } = await runNode([attw, packed.tarball, '--profile', 'esm-only']);
    expect(said).toContain('amelia-booking-widget/react');
    expect(code, said).toBe(0);
  });

  it('imports only what it says it needs, and says nothing that it does not import', async () => {
    const named = new Set<string>();
    for (const path of packed.paths.filter((each) => /\.(js|d\.ts)$/.test(each))) {
      const text = await readFile(path, 'utf8');
      const imports = text.matchAll(
        /(?<!`)(?:\bfrom|\bimport|\bimport\()\s*["']([@a-z][\w./@-]*)["']/g,
      );
      for (const [, name = ''] of imports) named.add(toPackageName(name));
    }
    const { dependencies, peerDependencies } = await readPackageJson();
    const told = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
    expect([...named].sort()).toEqual(told.sort());
  });
});

/** `@lit/react` of `@lit/react/x.js`, `lit` of `lit/decorators.js`. */
function toPackageName(path: string): string {
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/');
}
