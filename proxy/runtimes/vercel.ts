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
export default function proxy(request: Request, context?: Partial<EdgeContext>): Promise<Response> {
  const env = typeof process === 'undefined' ? {} : process.env;
  return answer(request, env, isComplete(context) ? context : undefined);
}

/** Not every way to run a function hands one over. */
function isComplete(context: Partial<EdgeContext> | undefined): context is EdgeContext {
  return typeof context?.waitUntil === 'function';
}
