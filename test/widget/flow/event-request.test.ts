import { expect, it } from 'vitest';
import type { EventRequest } from '../../../proxy/contract/booking.js';
import { toReadyBooking } from '../../../widget/flow/booking-request.js';
import type { BookingState } from '../../../widget/flow/booking-state.js';
import { attend, festival, toEventReview } from '../../support/attending.js';
import { jordan } from '../../support/playing.js';
import { anEvent, catalog } from '../../support/studio.js';

const sender = { locale: 'en-US', phoneCountry: null };
const tickets = [
  { id: 1, quantity: 2 },
  { id: 2, quantity: 1 },
];

async function toSent(state: BookingState): Promise<EventRequest> {
  const request = (await toReadyBooking(state, catalog, sender))?.request;
  if (request?.kind !== 'event') throw new Error('no event');
  return request;
}

it('carries the people, when the customer saw it begin, and the total that was shown', async () => {
  const state = attend(...toEventReview(anEvent(), { persons: 3 }));
  expect(await toSent(state)).toEqual({
    kind: 'event',
    eventId: 1,
    persons: 3,
    startsAt: '2026-12-15T17:00:00Z',
    customer: { firstName: 'Jordan', lastName: 'Parker', email: jordan.email },
    timeZone: 'Europe/Belgrade',
    locale: 'en-US',
    expectedTotalMinor: 4500,
  });
});

it('carries the tickets instead, where there are some', async () => {
  const request = await toSent(attend(...toEventReview(festival, { tickets })));
  expect(request).toMatchObject({ eventId: 7, tickets, expectedTotalMinor: 4500 });
  expect(request).not.toHaveProperty('persons');
});

it('counts each kind of ticket once where the price is for all together', async () => {
  const together = { ...festival, pricedPerPerson: false };
  const request = await toSent(attend(...toEventReview(together, { tickets })));
  expect(request).toMatchObject({ tickets, expectedTotalMinor: 2500 });
});

it('expects the coupon and the tax on top to be counted, and names the coupon', async () => {
  const tax = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false } as const;
  const coupon = { code: 'HALF', percent: 50, minor: 0, uses: 1 };
  const state = attend(...toEventReview(anEvent({ tax }), { persons: 2 }), {
    type: 'take-coupon',
    coupon,
  });
  expect(await toSent(state)).toMatchObject({ couponCode: 'HALF', expectedTotalMinor: 1800 });
});

it('expects what the proxy has said it costs, once it has', async () => {
  const state = attend(...toEventReview(anEvent()));
  const quoted = { ...state, quote: { lines: [], totalMinor: 1700 } };
  expect((await toSent(quoted)).expectedTotalMinor).toBe(1700);
});

it('answers only what this event asks', async () => {
  const event = anEvent({ customFieldIds: [4] });
  const state = attend(...toEventReview(event), {
    type: 'keep-answers',
    answers: { 4: ' Vegan ', 5: 'Of another' },
    files: { 4: [new File([''], 'menu.pdf')], 5: [new File([''], 'other.pdf')] },
  });
  expect((await toSent(state)).customFields).toEqual({ 4: 'Vegan' });
  const ready = await toReadyBooking(state, catalog, sender);
  expect(Object.keys(ready?.files ?? {})).toEqual(['4']);
});

it('is nothing before an event is chosen', async () => {
  expect(await toReadyBooking(attend(), catalog, sender)).toBeNull();
});
