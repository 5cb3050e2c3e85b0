import type { Page } from 'playwright-core';
import type { AmeliaEvent, EventPage } from '../../proxy/contract/events.js';
import { anEvent } from './studio.js';

const hourMs = 3_600_000;
const eventCount = 1_000;
const perPage = 25;

/** Of a list of a thousand events. */
export const manyPages = eventCount / perPage;

/** Answers the widget with a site of a thousand events, three a day from tomorrow on. */
export async function serveManyEvents(page: Page): Promise<void> {
  await page.route('**/v1/site', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), kinds: ['event'] } });
  });
  await page.route('**/v1/events?*', (route) => {
    const asked = Number(new URL(route.request().url()).searchParams.get('page') ?? 1);
    const events = Array.from({ length: perPage }, (_, nth) =>
      toEvent((asked - 1) * perPage + nth),
    );
    const json: EventPage = { events, page: asked, pages: manyPages, count: eventCount };
    return route.fulfill({ json });
  });
}

function toEvent(index: number): AmeliaEvent {
  const startMs = Date.now() + (24 + index * 8) * hourMs;
  const at = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
  return anEvent({
    id: index + 1,
    name: `Evening number ${index + 1} by the river`,
    periods: [{ startsAt: at(startMs), endsAt: at(startMs + 2 * hourMs) }],
    placesLeft: 4 + (index % 20),
  });
}
