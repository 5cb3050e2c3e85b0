import { fork } from 'node:child_process';
import { once } from 'node:events';
import { toSettings } from '../runtimes/stage.js';
import { startProcess } from '../runtimes/start/start-process.js';

/** The built proxy on Node in front of a site that takes a fixed time for each answer. */
export interface SlowSite {
  proxy: string;
  site: string;
  /** How often the site was asked for each address so far. */
  fetchCalls: () => Promise<Map<string, number>>;
  close: () => Promise<void>;
}

export async function openSlowSite(answerMs: number): Promise<SlowSite> {
  const site = fork(new URL('./slow-site.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ANSWER_MS: `${answerMs}` },
  });
  const [siteUrl] = await once(site, 'message');
  const words = [process.execPath, 'dist/proxy/node.js'];
  const proxy = await startProcess({ words }, toSettings(siteUrl));
  return {
    proxy: proxy.origin,
    site: siteUrl,
    async fetchCalls() {
      site.send('calls');
      const [calls] = await once(site, 'message');
      return new Map(calls);
    },
    async close() {
      await proxy.close();
      site.kill();
    },
  };
}
