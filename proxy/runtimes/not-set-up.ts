import { ConfigError } from '../config.js';

/**
 * Tells the owner, and nobody else, in one sentence what keeps the proxy from working.
 *
 * @throws what is no fault of the settings.
 */
export function tellOwner(error: unknown): void {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
}

/** What visitors are told meanwhile. */
export function answerNotSetUp(): Response {
  return new Response('This booking service is not set up yet.', {
    status: 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
