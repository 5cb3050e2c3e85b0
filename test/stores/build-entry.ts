import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** One file for a runtime, built as the proxy is, in a folder of its own. */
export async function buildEntry(entry: string) {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      target: 'es2022',
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'entry.js', codeSplitting: false } },
    },
  });
  return {
    folder,
    path: join(folder, 'entry.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
