import { expect, it } from 'vitest';
import type { EventRequest } from '../../../proxy/contract/booking.js';
import type { BookingState } from '../../../widget/flow/booking-state.js';
import { toReadyEvent } from '../../../widget/flow/event-request.js';
import { attend, festival, toEventReview } from '../../support/attending.js';
import { jordan } from '../../support/playing.js';
import { aSender } from '../../support/sender.js';
import { anEvent } from '../../support/studio.js';

const sender = aSender({ locale: 'en-US' });
const tickets = [
  { id: 1, quantity: 2 },
  { id: 2, quantity: 1 },
];

function toSent(state: BookingState): EventRequest {
  const request = toReadyEvent(state, sender)?.request;
  if (request?.kind !== 'event') throw new Error('no event');
  return request;
}

it('carries the people, when the customer saw it begin, and the total that was shown', () => {
  const state = attend(...toEventReview(anEvent(), { persons: 3 }));
  expect(toSent(state)).toEqual({
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

it('carries the tickets instead, where there are some', () => {
  const request = toSent(attend(...toEventReview(festival, { tickets })));
  expect(request).toMatchObject({ eventId: 7, tickets, expectedTotalMinor: 4500 });
  expect(request).not.toHaveProperty('persons');
});

it('counts each kind of ticket once where the price is for all together', () => {
  const together = { ...festival, pricedPerPerson: false };
  const request = toSent(attend(...toEventReview(together, { tickets })));
  expect(request).toMatchObject({ tickets, expectedTotalMinor: 2500 });
});

it('expects the coupon and the tax on top to be counted, and names the coupon', () => {
  const tax = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false } as const;
  const coupon = { code: 'HALF', percent: 50, minor: 0, uses: 1 };
  const state = attend(...toEventReview(anEvent({ tax }), { persons: 2 }), {
    type: 'take-coupon',
    coupon,
  });
  expect(toSent(state)).toMatchObject({ couponCode: 'HALF', expectedTotalMinor: 1800 });
});

it('expects what the proxy has said it costs, once it has', () => {
  const state = attend(...toEventReview(anEvent()));
  const quoted = { ...state, quote: { lines: [], totalMinor: 1700 } };
  expect(toSent(quoted).expectedTotalMinor).toBe(1700);
});

it('answers only what this event asks', () => {
  const event = anEvent({ customFieldIds: [4] });
  const state = attend(...toEventReview(event), {
    type: 'keep-answers',
    answers: { 4: ' Vegan ', 5: 'Of another' },
    files: { 4: [new File([''], 'menu.pdf')], 5: [new File([''], 'other.pdf')] },
  });
  expect(toSent(state).customFields).toEqual({ 4: 'Vegan' });
  const ready = toReadyEvent(state, sender);
  expect(Object.keys(ready?.files ?? {})).toEqual(['4']);
});

it('is nothing before an event is chosen', () => {
  expect(toReadyEvent(attend(), sender)).toBeNull();
});
