import type { AmeliaEvent, EventPage } from '../../proxy/contract/events.js';
import { toDayIn } from '../../widget/time/zoned.js';

/** The page of events that `GET /v1/events` was asked for, as the proxy answers it. */
export function toEventPage(
  events: readonly AmeliaEvent[],
  query: URLSearchParams,
  { eventsPerPage, timeZone }: { eventsPerPage: number; timeZone: string },
): EventPage {
  const page = Number(query.get('page') ?? 1);
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const search = (query.get('search') ?? '').toLowerCase();
  const tag = query.get('tag');
  const toFirst = ({ periods }: AmeliaEvent) =>
    periods.find(
      ({ startsAt, endsAt }) =>
        toDayIn(endsAt, timeZone) >= from && toDayIn(startsAt, timeZone) <= to,
    )?.startsAt ?? '';
  const found = events
    .filter((event) => toFirst(event) !== '')
    .filter(({ name }) => name.toLowerCase().includes(search))
    .filter(({ tags }) => !tag || tags.includes(tag))
    .sort((one, other) => (toFirst(one) < toFirst(other) ? -1 : 1));
  return {
    events: found.slice((page - 1) * eventsPerPage, page * eventsPerPage),
    page,
    pages: Math.max(1, Math.ceil(found.length / eventsPerPage)),
    count: found.length,
  };
}
