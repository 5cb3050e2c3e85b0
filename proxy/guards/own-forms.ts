import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { isFromOwnPage } from './own-page.js';

/**
 * Lets only forms of the proxy's own pages change something.
 *
 * @throws {Refusal} `origin-not-allowed`, before anything has run.
 */
export function ownForms(): MiddlewareHandler {
  return async function checkForm(c, next) {
    const { method } = c.req;
    if (method !== 'GET' && method !== 'HEAD' && !isFromOwnPage(c)) {
      throw new Refusal('origin-not-allowed');
    }
    await next();
  };
}
