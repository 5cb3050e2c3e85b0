import type { EventPage, EventsQuery } from '../../proxy/contract/events.js';
import type { Transport } from '../api/transport.js';

/**
 * A page of the events between two days.
 *
 * @throws {ApiError}
 */
export function fetchEvents(
  api: Transport,
  { from, to, search, tag, page }: Omit<EventsQuery, 'lang'>,
  signal?: AbortSignal,
): Promise<EventPage> {
  const asked = new URLSearchParams({ from, to });
  if (search) asked.set('search', search);
  if (tag) asked.set('tag', tag);
  if (page > 1) asked.set('page', String(page));
  if (api.lang) asked.set('lang', api.lang);
  return api.read(`v1/events?${asked}`, signal);
}
