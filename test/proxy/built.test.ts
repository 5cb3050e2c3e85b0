import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createBuilder } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const canaries = {
  AMELIA_API_KEY: 'CANARY-key-of-whoever-builds',
  SECRET: 'CANARY-secret-of-whoever-builds-it',
  CAPTCHA_SECRET: 'CANARY-captcha-of-whoever-builds',
  AMELIA_SITE_URL: 'https://canary-site.example.test',
};

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-'));
  for (const [name, value] of Object.entries(canaries)) {
    vi.stubEnv(name, value);
    // Those with this prefix Vite itself would hand to the page.
    vi.stubEnv(`VITE_${name}`, value);
  }
  const quiet = { logLevel: 'error' } as const;
  const outDir = join(folder, 'widget');
  await (await createBuilder({ ...quiet, mode: 'widget', build: { outDir } })).buildApp();
  await build({ ...quiet, mode: 'package', build: { outDir: join(folder, 'package') } });
  const environments = { node: { build: { outDir: join(folder, 'proxy') } } };
  const builder = await createBuilder({ ...quiet, mode: 'proxy', environments });
  const { node } = builder.environments;
  if (node) await builder.build(node);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('K1: what is built holds nothing of the machine that built it', async () => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile());
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['widget.js', 'widget.full.js', 'node.js', 'react.js']),
  );
  for (const { parentPath, name } of files) {
    const text = await readFile(join(parentPath, name), 'utf8');
    expect(text).not.toMatch(/CANARY|canary-site/);
  }
});

it('K1: no map leads back to the sources', async () => {
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
});
