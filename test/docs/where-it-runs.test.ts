import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJsonc } from '../support/read-jsonc.js';

const folder = 'proxy/runtimes';
const runtimes = ['node', 'cloudflare', 'deno', 'bun', 'vercel'];

/** Names in capitals on the pages that are no settings of ours. */
const others = new Set(['BOOKING_RECORDS']);

const read = (path: string) => readFile(path, 'utf8');
const readPage = (runtime: string) => read(`${folder}/${runtime}.md`);

/** Every setting that is read from the environment. */
async function readSettingNames(): Promise<Set<string>> {
  const files = (await readdir('proxy')).filter((name) => /^config|-setting\.ts$/.test(name));
  const sources = await Promise.all(files.map((name) => read(join('proxy', name))));
  const matches = sources.join('\n').matchAll(/\benv\.([A-Z_]+)|\(env, '([A-Z_]+)'/g);
  return new Set([...matches].map(([, one, other]) => one ?? other ?? ''));
}

/** The files that the build makes: `dist/proxy/node.js`. */
const built = new Set([
  ...runtimes.map((runtime) => `dist/proxy/${runtime}.js`),
  'dist/proxy/redis.mjs',
]);

describe.each(runtimes)('the page of %s', (runtime) => {
  it('names no setting that there is not, and all that must be set', async () => {
    const settings = await readSettingNames();
    const page = await readPage(runtime);
    const named = page.match(/\b(?:[A-Z]+(?:_[A-Z]+)+|SECRET|STORE|PORT|CAPTCHA)\b/g) ?? [];
    for (const name of named) {
      expect(settings.has(name) || others.has(name), name).toBe(true);
    }
    for (const name of [
      'AMELIA_SITE_URL',
      'AMELIA_API_KEY',
      'ALLOWED_ORIGINS',
      'SECRET',
      'STORE',
    ]) {
      expect(named).toContain(name);
    }
  });

  it('names only files that are there, or that the build makes', async () => {
    const page = await readPage(runtime);
    const paths = page.match(/\b(?:dist\/proxy|proxy\/runtimes)\/[\w.]+\w/g) ?? [];
    expect(paths.length).toBeGreaterThan(1);
    const there = (await readdir(folder)).map((name) => `${folder}/${name}`);
    for (const path of paths) expect([...built, ...there]).toContain(path);
  });

  it('leads only to headings that are there', async () => {
    const links = [...(await readPage(runtime)).matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]*))?\)/g)];
    for (const [, file = '', heading] of links) {
      const target = await read(`${folder}/${file || `${runtime}.md`}`);
      const headings = [...target.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
        text
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      );
      if (heading !== undefined) expect(headings).toContain(heading);
    }
  });

  it('tells all that an owner asks', async () => {
    const headings = (await readPage(runtime)).match(/^## .+$/gm);
    for (const heading of [
      '## Start it',
      '## Whose request it is',
      '## Where bookings are remembered',
      '## See that it works',
      '## Update',
    ]) {
      expect(headings).toContain(heading);
    }
  });

  it('is found from the README', async () => {
    const rows = (await read('README.md')).replaceAll(/ +/g, ' ');
    expect(rows).toContain(`(${folder}/${runtime}.md) | \`dist/proxy/${runtime}.js\``);
  });
});

describe('a recipe', () => {
  it('of Cloudflare deploys what was built, with the store it names', async () => {
    const file = `${folder}/wrangler.jsonc`;
    const { main, vars, durable_objects, migrations } = await readJsonc<{
      main: string;
      vars: Record<string, string>;
      durable_objects: { bindings: { name: string; class_name: string }[] };
      migrations: { new_sqlite_classes: string[] }[];
    }>(file);
    expect(normalize(join(dirname(file), main))).toBe('dist/proxy/cloudflare.js');
    const [binding] = durable_objects.bindings;
    expect(vars.STORE).toBe(`cloudflare-do:${binding?.name}`);
    expect(migrations.flatMap((migration) => migration.new_sqlite_classes)).toEqual([
      binding?.class_name,
    ]);
    expect(await read(`${folder}/cloudflare.ts`)).toContain(`export { ${binding?.class_name} }`);
  });

  it('of Deno starts what was built', async () => {
    const { tasks } = await readJsonc<{ tasks: Record<string, string> }>(`${folder}/deno.json`);
    const script = tasks.start?.split(' ').at(-1) ?? '';
    expect(normalize(join(folder, script))).toBe('dist/proxy/deno.js');
  });

  it('of Vercel sends every request to the function that its page copies there', async () => {
    const { rewrites } = await readJsonc<{ rewrites: object[] }>(`${folder}/vercel.json`);
    // A name in the pattern would come along as a parameter, which the proxy refuses.
    expect(rewrites).toEqual([{ source: '/(.*)', destination: '/api/proxy' }]);
    const page = await readPage('vercel');
    expect(page).toContain('cp dist/proxy/vercel.js dist/vercel/api/proxy.js');
    expect(page).toContain('cp proxy/runtimes/vercel.json dist/vercel/vercel.json');
  });

  it('of a container takes what is there, and lets in what it takes', async () => {
    const recipe = await read(`${folder}/Dockerfile`);
    const letIn = (await read(`${folder}/Dockerfile.dockerignore`)).split('\n');
    const copied = [...recipe.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) =>
      paths.split(' '),
    );
    const there = await readdir('.');
    expect(copied).toContain('proxy');
    for (const path of copied) {
      expect(there).toContain(path);
      expect(letIn).toContain(`!${path}`);
    }
    const [, from = ''] = /^COPY --from=build \/app\/(\S+)/m.exec(recipe) ?? [];
    expect(built).toContain(from);
    expect(recipe).toMatch(/^USER node$/m);
    expect(recipe).toMatch(/^HEALTHCHECK[\s\S]+\/health/m);
    const [, started] = /^CMD \["node", "(.+)"\]$/m.exec(recipe) ?? [];
    expect(recipe).toContain(`./${basename(started ?? '')}`);
  });
});
