import { readFile } from 'node:fs/promises';
import { Miniflare } from 'miniflare';
import { readJsonc } from '../../support/read-jsonc.js';
import type { RunningProxy } from '../stage.js';

interface WranglerFile {
  compatibility_date: string;
  compatibility_flags?: string[];
}

/** Starts the built worker in Cloudflare's own runtime, as `wrangler.jsonc` has it. */
export async function startWorker(settings: Record<string, string>): Promise<RunningProxy> {
  const { compatibility_date, compatibility_flags = [] } = await readJsonc<WranglerFile>(
    'proxy/runtimes/wrangler.jsonc',
  );
  let said = '';
  const miniflare = new Miniflare({
    modules: true,
    script: await readFile('dist/proxy/cloudflare.js', 'utf8'),
    compatibilityDate: compatibility_date,
    compatibilityFlags: compatibility_flags,
    bindings: settings,
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
