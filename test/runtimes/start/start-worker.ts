import { readFile } from 'node:fs/promises';
import { Miniflare } from 'miniflare';
import { readJsonc } from '../../support/read-jsonc.js';
import type { RunningProxy } from '../stage.js';

interface WranglerFile {
  compatibility_date: string;
  compatibility_flags?: string[];
  vars: Record<string, string>;
  durable_objects: { bindings: { name: string; class_name: string }[] };
}

/** Starts the built worker in Cloudflare's own runtime, as `wrangler.jsonc` has it. */
export async function startWorker(settings: Record<string, string>): Promise<RunningProxy> {
  const recipe = await readJsonc<WranglerFile>('proxy/runtimes/wrangler.jsonc');
  const objects = recipe.durable_objects.bindings.map(({ name, class_name }) => [
    name,
    { className: class_name, useSQLite: true },
  ]);
  let said = '';
  const miniflare = new Miniflare({
    modules: true,
    script: await readFile('dist/proxy/cloudflare.js', 'utf8'),
    compatibilityDate: recipe.compatibility_date,
    compatibilityFlags: recipe.compatibility_flags ?? [],
    bindings: { ...recipe.vars, ...settings },
    durableObjects: Object.fromEntries(objects),
    host: '127.0.0.1',
    port: 0,
    cf: false,
    telemetry: { enabled: false },
    handleRuntimeStdio(stdout, stderr) {
      for (const stream of [stdout, stderr]) {
        stream.on('data', (text) => {
          said += text;
        });
      }
    },
  });
  const { origin } = await miniflare.ready;
  return { origin, said: () => said, close: () => miniflare.dispose() };
}
