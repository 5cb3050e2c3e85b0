import type { Event } from '../../../demo/amelia/event.js';
import type { Business } from '../../../demo/amelia/rows.js';
import type { AppOptions } from '../../../proxy/app.js';
import type { EventRequest } from '../../../proxy/contract/booking.js';
import type { AmeliaEvent, EventPage } from '../../../proxy/contract/events.js';
import { openStudio, type Studio } from '../studio.js';

/** The events of the studio that tests are about, by their numbers. */
export const [kidsYoga, familyDay, soundBath, partnerMassage, familyYoga, taster, kitchen] = [
  9, 7, 8, 12, 14, 15, 16,
] as const;

/** Two people at the massage workshop, $35.00 each: three places are left, and it asks nothing. */
export const eventWish = {
  kind: 'event',
  eventId: partnerMassage,
  persons: 2,
  startsAt: '2026-12-13T15:00:00Z',
  customer: { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' },
  timeZone: 'America/New_York',
  locale: 'en-US',
} as const satisfies EventRequest;

/** Two adults and a child in the movement morning: $18.00 and $9.00 each. */
export const ticketWish = {
  ...eventWish,
  eventId: familyDay,
  persons: undefined,
  startsAt: '2026-12-13T09:00:00Z',
  tickets: [
    { id: 1, quantity: 2 },
    { id: 2, quantity: 1 },
  ],
} as const satisfies EventRequest;

/** Changes one event of the business. */
export function changeEvent(business: Business, id: number, change: Partial<Event>): void {
  const event = business.events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  Object.assign(event, change);
}

/** A studio with one of its events made another. */
export const openWithEvent = (id: number, change: Partial<Event>, app?: Partial<AppOptions>) =>
  openStudio((business) => changeEvent(business, id, change), app);

/** Asks for events as a page of the shop does. */
export async function readEvents(
  { app }: Pick<Studio, 'app'>,
  query: Record<string, string> = {},
): Promise<EventPage> {
  const search = new URLSearchParams({ from: '2026-11-23', to: '2027-12-31', ...query });
  const response = await app.request(`/v1/events?${search}`);
  if (response.status !== 200) throw new Error(`no events but ${response.status}`);
  return response.json();
}

export async function readEvent({ app }: Pick<Studio, 'app'>, id: number): Promise<AmeliaEvent> {
  const response = await app.request(`/v1/events/${id}`);
  if (response.status !== 200) throw new Error(`no event but ${response.status}`);
  return response.json();
}

/** How many people have booked an event, cancelled bookings aside. */
export function countTaken({ amelia }: Pick<Studio, 'amelia'>, id: number, ticketId?: number) {
  const found = amelia.events.find(({ event }) => event.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found.bookings
    .filter(({ status }) => status === 'approved' || status === 'pending')
    .flatMap(({ persons, tickets }) =>
      found.event.customPricing
        ? tickets
            .filter(({ eventTicketId }) => ticketId === undefined || eventTicketId === ticketId)
            .map((ticket) => ticket.persons)
        : [persons],
    )
    .reduce((sum, persons) => sum + persons, 0);
}

/** The bookings of an event that hold a place. */
export function findStanding({ amelia }: Pick<Studio, 'amelia'>, id: number) {
  const found = amelia.events.find(({ event }) => event.id === id);
  return (found?.bookings ?? []).filter(({ status }) => !/canceled|rejected/.test(status));
}

/** The bodies that the proxy itself has sent to `POST /bookings`. */
export function sentByProxy({ amelia }: Pick<Studio, 'amelia'>): Record<string, unknown>[] {
  return amelia.requests
    .filter(({ call, method }) => method === 'POST' && call === '/bookings')
    .filter(({ headers }) => headers['user-agent'] === 'amelia-booking-proxy')
    .map(({ body }) => body);
}

/** Books at the site itself, behind the proxy's back. */
export async function sendToAmelia({ amelia }: Pick<Studio, 'amelia'>, body: unknown) {
  const url =
    'https://salon.test/wp-admin/admin-ajax.php?action=wpamelia_api&call=/api/v1/bookings';
  const headers = { Amelia: 'the-key-of-the-salon', 'Content-Type': 'application/json' };
  const answer = await amelia.fetch(
    new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
  if (answer.status !== 200) throw new Error(`not booked but ${answer.status}`);
}

/** Somebody else books the massage workshop there. */
export async function bookAtTheSite(studio: Pick<Studio, 'amelia'>, changes: object = {}) {
  const customer = { firstName: 'Robin', lastName: 'Marsh', email: 'robin.marsh@example.test' };
  await sendToAmelia(studio, {
    type: 'event',
    eventId: partnerMassage,
    bookings: [{ customerId: 0, persons: 1, customer, customFields: {}, ...changes }],
    payment: { gateway: 'onSite', currency: 'USD', data: {} },
  });
}
