import { openOnNode } from '../stores/open-on-node.js';
import { runProxy } from './process-proxy.js';

/** What is used of Bun. */
declare const Bun: {
  serve(options: {
    port: number;
    idleTimeout: number;
    development: boolean;
    fetch(
      request: Request,
      server: { requestIP(request: Request): { address: string } | null },
    ): Response | Promise<Response>;
  }): { port: number; stop(): Promise<void> };
};

/** A booking may take longer than the ten seconds after which Bun ends a quiet connection. */
const idleTimeoutSeconds = 60;

/** For Bun; the settings are the process's environment. */
await runProxy(openOnNode, async (port, answer) => {
  const server = Bun.serve({
    port,
    idleTimeout: idleTimeoutSeconds,
    // Else it would show what went wrong to whoever asks.
    development: false,
    fetch: (request, self) => answer(request, self.requestIP(request)?.address),
  });
  return { port: server.port, close: (closed) => server.stop().then(closed) };
});
