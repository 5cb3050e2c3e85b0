import { type Deno as DenoWithKv, openOnDeno } from '../stores/open-on-deno.js';
import { runProxy } from './process-proxy.js';

/** What is used of Deno. */
declare const Deno: DenoWithKv & {
  serve(
    options: { port: number; onListen: () => void },
    answer: (
      request: Request,
      info: { remoteAddr: { hostname: string } },
    ) => Response | Promise<Response>,
  ): { addr: { port: number }; shutdown(): Promise<void> };
};

/** For Deno; the settings are the process's environment. */
await runProxy(
  (config) => openOnDeno(config, Deno),
  async (port, answer) => {
    // Deno would say for itself that it listens.
    const server = Deno.serve({ port, onListen: () => undefined }, (request, { remoteAddr }) =>
      answer(request, remoteAddr.hostname),
    );
    return { port: server.addr.port, close: (closed) => server.shutdown().then(closed) };
  },
);
