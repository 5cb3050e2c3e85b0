import { fork } from 'node:child_process';
import { once } from 'node:events';
import { toSettings } from '../runtimes/stage.js';
import { startProcess } from '../runtimes/start/start-process.js';

/** The built proxy on Node in front of a site that takes a fixed time for each answer. */
export interface SlowSite {
  proxy: string;
  site: string;
  /** The least that may stand before it. */
  passingOn: string;
  /** How often the site was asked for each address so far. */
  fetchCalls: () => Promise<Map<string, number>>;
  close: () => Promise<void>;
}

export async function openSlowSite(answerMs: number): Promise<SlowSite> {
  const [site, siteUrl] = await forkServer('slow-site.ts', { ANSWER_MS: `${answerMs}` });
  const [passing, passingOn] = await forkServer('passing-on.ts', { SITE: siteUrl });
  const words = [process.execPath, 'dist/proxy/node.js'];
  const proxy = await startProcess({ words }, toSettings(siteUrl));
  return {
    proxy: proxy.origin,
    site: siteUrl,
    passingOn,
    async fetchCalls() {
      site.send('calls');
      const [calls] = await once(site, 'message');
      return new Map(calls);
    },
    async close() {
      await proxy.close();
      passing.kill();
      site.kill();
    },
  };
}

/** A server of this folder in a process of its own, and where it listens. */
async function forkServer(file: string, env: Record<string, string>) {
  const server = fork(new URL(file, import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
  });
  const [address] = await once(server, 'message');
  return [server, String(address)] as const;
}
