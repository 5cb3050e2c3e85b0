import type { Id } from '../../proxy/contract/catalog.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { Transport } from '../api/transport.js';
import { withLanguage } from '../api/with-language.js';

/**
 * An event as it is now.
 *
 * @param lang - BCP 47: what it is told in, where the site has it.
 * @throws {ApiError} `not-found` where there is none.
 */
export function fetchEvent(
  api: Transport,
  id: Id,
  signal?: AbortSignal,
  lang?: string,
): Promise<AmeliaEvent> {
  // What the browser kept may have places that are taken by now.
  return api.read(withLanguage(`v1/events/${id}`, lang), signal, { cache: 'no-cache' });
}
