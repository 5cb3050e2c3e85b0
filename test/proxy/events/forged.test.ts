import { describe, expect, it } from 'vitest';
import { openStudio } from '../studio.js';
import { eventWish, ticketWish } from './event-studio.js';
import { expectRefused } from './refused.js';

/* What somebody writes who does not use the widget. The numbers are those of the list of attacks. */

const { customer } = eventWish;

/** Wrong whatever the event: Amelia is asked nothing at all. */
const malformed: [story: string, change: object, pointer: string][] = [
  ['P1: an unknown field', { isBackendOrCabinet: true }, '/isBackendOrCabinet'],
  ['P2: a price', { price: 0.01 }, '/price'],
  ['P2: a status', { status: 'approved' }, '/status'],
  ['P2: Amelia’s own fields', { bookings: [{ persons: 500 }] }, '/bookings'],
  ['P2: a ticket of Amelia’s', { ticketsData: [{ eventTicketId: 1, persons: 1 }] }, '/ticketsData'],
  ['P2: who gets mails', { notifyParticipants: 0 }, '/notifyParticipants'],
  ['P3: a coupon', { coupon: { discount: 100 } }, '/coupon'],
  ['P3: a coupon’s number', { couponId: 6 }, '/couponId'],
  ...[0, -3, 1.5, '2', 1e9, null, [1], true, 100_001].map((persons): [string, object, string] => [
    `P4: ${JSON.stringify(persons)} persons`,
    { persons },
    '/persons',
  ]),
  ['P11: dates of its own', { recurring: [] }, '/recurring'],
  ['P11: what is a cart', { isCart: true }, '/isCart'],
  ['P12: a customer by number', { customerId: 1 }, '/customerId'],
  ['P12: one within', { customer: { ...customer, id: 1 } }, '/customer/id'],
  ['P12: whoever it is from', { externalId: 1 }, '/externalId'],
  ['P13: a package of somebody', { packageCustomerService: { id: 9 } }, '/packageCustomerService'],
  ...['tomorrow', '2026-02-30T10:00:00Z', '2026-12-13 15:00', '2026-12-13T16:00:00+01:00'].map(
    (startsAt): [string, object, string] => [`P14: ${startsAt}`, { startsAt }, '/startsAt'],
  ),
  ['P15: a zone that is none', { timeZone: 'Mars/Phobos' }, '/timeZone'],
  ['P15: one on two lines', { timeZone: 'Europe/Berlin\r\n' }, '/timeZone'],
  ['P16: no name', { customer: { ...customer, lastName: ' ' } }, '/customer/lastName'],
  ['P16: no address', { customer: { ...customer, email: 'a@b' } }, '/customer/email'],
  [
    'P17: a name that is HTML',
    { customer: { ...customer, firstName: '<b>x</b>' } },
    '/customer/firstName',
  ],
  ['P19: a marker of their own', { urlParams: { rbk: 'x' } }, '/urlParams'],
  ['a number that is none', { eventId: '12' }, '/eventId'],
  ['half a number', { eventId: 1.5 }, '/eventId'],
  ['a service as well', { serviceId: 1 }, '/serviceId'],
  ['no event', { eventId: undefined }, '/eventId'],
  ['another kind', { kind: 'Event' }, '/kind'],
];

const oneTicket = { id: 1, quantity: 1 };

/** The same of tickets. */
const malformedTickets: [story: string, tickets: unknown, pointer: string][] = [
  ['an empty list', [], '/tickets'],
  ['no list', { 0: oneTicket }, '/tickets'],
  ['null', null, '/tickets'],
  ['none of one', [{ id: 1, quantity: 0 }], '/tickets/0/quantity'],
  ['fewer than none', [oneTicket, { id: 2, quantity: -1 }], '/tickets/1/quantity'],
  ['half of one', [{ id: 1, quantity: 1.5 }], '/tickets/0/quantity'],
  ['a text', [{ id: 1, quantity: '1' }], '/tickets/0/quantity'],
  ['ever so many', [{ id: 1, quantity: 1e9 }], '/tickets/0/quantity'],
  ['a price', [{ ...oneTicket, price: 0.01 }], '/tickets/0/price'],
  ['Amelia’s own word', [{ eventTicketId: 1, persons: 1 }], '/tickets/0/id'],
  ['more kinds than any event has', Array(101).fill(oneTicket), '/tickets'],
];

describe('a booking of an event that is forged', () => {
  it.each(malformed)('%s', async (_, change, pointer) => {
    const studio = openStudio();
    await expectRefused(studio, await studio.book({ ...eventWish, ...change }), { pointer });
    expect(studio.amelia.requests).toEqual([]);
  });

  it.each(malformedTickets)('P5: tickets that are %s', async (_, tickets, pointer) => {
    const studio = openStudio();
    await expectRefused(studio, await studio.book({ ...ticketWish, tickets }), { pointer });
    expect(studio.amelia.requests).toEqual([]);
  });

  it('P18: with a prototype of its own', async () => {
    const text = JSON.stringify(eventWish);
    for (const body of [
      text.replace('{', '{"__proto__":{"polluted":1},'),
      text.replace('{', '{"customFields":{"__proto__":"x"},'),
      text.replace('"persons":2', '"persons":NaN'),
      `[${text}]`,
    ]) {
      const studio = openStudio();
      const response = await studio.send('/v1/bookings', body);
      expect([400, 422]).toContain(response.status);
      expect(studio.amelia.requests).toEqual([]);
      expect('polluted' in {}).toBe(false);
    }
  });

  it('P18: with the same field twice: the last counts, and is checked', async () => {
    const studio = openStudio();
    const body = JSON.stringify(eventWish).replace('"persons":2', '"persons":2,"persons":4');
    const response = await studio.send('/v1/bookings', body);
    await expectRefused(studio, response, { code: 'not-enough-places', status: 409 });
  });
});
