import { serve } from '@hono/node-server';
import { openOnNode } from '../stores/open-on-node.js';
import { runProxy } from './process-proxy.js';

/** For Node; the settings are the process's environment. */
await runProxy(
  openOnNode,
  (port, answer) =>
    new Promise((resolve, reject) => {
      const server = serve(
        {
          port,
          fetch: (request, { incoming }) => answer(request, incoming.socket.remoteAddress),
        },
        (info) => resolve({ port: info.port, close: (closed) => server.close(closed) }),
      );
      server.once('error', reject);
    }),
);
