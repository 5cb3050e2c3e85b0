import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as waitMs } from 'node:timers/promises';
import { toSettings } from '../runtimes/stage.js';
import { findFreePort } from '../support/free-port.js';
import { buildScript } from './build-script.js';
import { median } from './numbers.js';
import { openSlowSite } from './site-process.js';
import { tellTarget } from './target.js';
import { toWorkerRecipe } from './worker-recipe.js';

const runs = 5;
const mostRatio = 2;
const longestMs = 15_000;
/** No site is nearer; on a machine of its own it takes nothing from the start. */
const siteAnswerMs = 20;
const askAgainMs = 2;
/** What every page asks first. Neither app asks anybody else for it. */
const firstAsked = '/widget.js';

/** How a runtime is started with a file, and what the bare file ends with there. */
interface ColdRuntime {
  name: string;
  /** Of `dist/proxy`. */
  file: string;
  serveBare: string;
  /** @returns the words to start it with. */
  prepare: (script: string, settings: Record<string, string>) => Promise<string[]>;
}

const runtimes: readonly ColdRuntime[] = [
  {
    name: 'workerd',
    file: 'cloudflare.js',
    serveBare: 'export default bare;',
    async prepare(script, settings) {
      const recipe = `${script}.capnp`;
      await writeFile(recipe, await toWorkerRecipe(script, settings));
      return [resolve('node_modules/workerd/bin/workerd'), 'serve', recipe];
    },
  },
  {
    name: 'Deno',
    file: 'deno.js',
    serveBare: "Deno.serve({ port: Number(Deno.env.get('PORT')) }, bare.fetch);",
    prepare: async (script) => [
      resolve('node_modules/deno/deno'),
      ...'run --no-config --no-remote --no-prompt --unstable-kv --allow-net --allow-env'.split(' '),
      script,
    ],
  },
  {
    name: 'Bun',
    file: 'bun.js',
    serveBare: 'Bun.serve({ port: process.env.PORT, fetch: bare.fetch });',
    prepare: async (script) => [resolve('node_modules/bun/bin/bun.exe'), script],
  },
];

/** From the start of a process to its first answer: the built proxy beside a bare Hono app. */
export async function benchColdStarts(): Promise<void> {
  console.log('\n── From the start to the first answer, beside a bare Hono app ──');
  const folder = await mkdtemp(join(tmpdir(), 'cold-start-'));
  const { site, close } = await openSlowSite(siteAnswerMs);
  try {
    const bare = (await buildScript('test/bench/bare-app.ts', 'bare')).trim();
    for (const runtime of runtimes) {
      const own = join(folder, runtime.file);
      await copyFile(`dist/proxy/${runtime.file}`, own);
      const bareFile = join(folder, `bare-${runtime.file}`);
      await writeFile(bareFile, `${bare}\n${runtime.serveBare}`);
      await benchColdStart(runtime, bareFile, own, site);
    }
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchColdStart(runtime: ColdRuntime, bare: string, own: string, site: string) {
  const times = { bareMs: [] as number[], ownMs: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    times.bareMs.push(await timeStart(runtime, bare, site));
    times.ownMs.push(await timeStart(runtime, own, site));
  }
  const [bareMs, ownMs] = [median(times.bareMs), median(times.ownMs)];
  const ratio = ownMs / bareMs;
  const figure =
    `${runtime.name}: bare ${bareMs.toFixed(0)} ms, proxy ${ownMs.toFixed(0)} ms, ` +
    `${ratio.toFixed(2)} times`;
  tellTarget(ratio <= mostRatio, figure, `at most ${mostRatio}`);
}

async function timeStart(runtime: ColdRuntime, script: string, site: string): Promise<number> {
  const port = await findFreePort();
  const settings = { ...toSettings(site), PORT: `${port}` };
  const [program = '', ...words] = await runtime.prepare(script, settings);
  const beganMs = performance.now();
  const child = spawn(program, words, { env: { ...process.env, ...settings }, stdio: 'ignore' });
  const ended = once(child, 'exit');
  try {
    await untilAnswered(`http://127.0.0.1:${port}${firstAsked}`);
    return performance.now() - beganMs;
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

async function untilAnswered(address: string): Promise<void> {
  const endMs = performance.now() + longestMs;
  while (performance.now() < endMs) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return void (await answer.text());
    await waitMs(askAgainMs);
  }
  throw new Error(`${address} did not answer.`);
}
