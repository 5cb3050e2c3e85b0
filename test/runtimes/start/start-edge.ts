import { EdgeRuntime, runServer } from 'edge-runtime';
import { build } from 'vite';
import type { RunningProxy } from '../stage.js';

/** What Vercel puts around a function; here it hears of requests as this runtime tells them. */
const around = `addEventListener('fetch', (event) => {
  event.respondWith(proxy.default(event.request, { waitUntil: (work) => event.waitUntil(work) }));
});`;

/**
 * Starts the built function in the runtime that Vercel has made for functions at the edge. It is no
 * module there, and its environment variables are all it has of a process.
 */
export async function startEdge(settings: Record<string, string>): Promise<RunningProxy> {
  const said: string[] = [];
  const note = (...words: unknown[]) => said.push(words.join(' '));
  const runtime = new EdgeRuntime({
    initialCode: `${await toScript('dist/proxy/vercel.js')}\n${around}`,
    extend: (context) =>
      Object.assign(context, {
        process: { env: settings },
        console: { ...console, log: note, warn: note, error: note },
      }),
  });
  const { url, close } = await runServer({ runtime, port: 0, host: '127.0.0.1' });
  return { origin: new URL(url).origin, said: () => said.join('\n'), close };
}

async function toScript(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: file, formats: ['iife'], name: 'proxy' },
      rolldownOptions: { output: { exports: 'named' } },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${file} could not be read`);
  return chunk.code;
}
