import { openInMemory } from '../stores/open-in-memory.js';
import { createEdgeProxy, type EdgeContext } from './edge-proxy.js';

const answer = createEdgeProxy({
  openRecords: ({ store }) => openInMemory({ store }),
  // Vercel writes it itself, over whatever a visitor sends.
  toClientAddress: (c) => c.req.header('X-Real-IP'),
});

/**
 * For Vercel Edge Functions; the settings are the project's environment variables. That it is one of
 * those the build writes behind it, where Vercel reads it without running anything.
 */
export default function proxy(request: Request, context: EdgeContext): Promise<Response> {
  return answer(request, typeof process === 'undefined' ? {} : process.env, context);
}
