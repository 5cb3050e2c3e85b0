import type { Id } from '../../proxy/contract/catalog.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { Transport } from '../api/transport.js';

/**
 * An event as it is now.
 *
 * @throws {ApiError} `not-found` where there is none.
 */
export function fetchEvent(api: Transport, id: Id, signal?: AbortSignal): Promise<AmeliaEvent> {
  // What the browser kept may have places that are taken by now.
  return api.read(api.inLanguage(`v1/events/${id}`), signal, { cache: 'no-cache' });
}
