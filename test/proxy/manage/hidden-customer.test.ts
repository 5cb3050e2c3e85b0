import { describe, expect, it } from 'vitest';
import { json, readRecordedData } from '../../support/recorded-amelia.js';
import { openSalon, wish } from '../salon.js';
import { appointmentSubject } from './booked.js';
import { openDesk } from './desk.js';
import { readClaims, toParts } from './forge.js';

/** Books with an address that Amelia finds this customer by. */
async function bookAs(customerId: number, email: string) {
  const toTheirs = (name: string, value: unknown) => {
    if (name === 'customerId') return customerId;
    return name === 'customer' ? { ...Object(value), id: customerId } : value;
  };
  const booked = JSON.stringify(readRecordedData('book-appointment-utc-true'), toTheirs);
  const salon = openSalon({ replies: { 'POST /bookings': json(JSON.parse(booked)) } });
  const response = await salon.book({ ...wish, customer: { ...wish.customer, email } });
  const told = await response.text();
  const { token } = JSON.parse(told).booking.manage;
  return { told, token, claims: readClaims(token) };
}

/** What is seen of a claim without knowing what it means. */
const toOutside = (claims: object) =>
  Object.entries(claims).map(([name, value]) => [name, typeof value, JSON.stringify(value).length]);

/** The names of what two tokens have in common, of a claim's parts, too. */
function toCommon(one: string, other: string): string[] {
  const [parts, otherParts] = [one, other].map((token) => {
    const { cid, ...claims } = readClaims(token);
    const [iv, hidden] = cid.split('.');
    return { ...claims, cid, iv, hidden, mac: toParts(token)[3] };
  });
  const isCommon = (name: string) =>
    JSON.stringify(parts[name]) === JSON.stringify(otherParts[name]);
  return Object.keys(parts).filter(isCommon);
}

describe('whoever reads a token to learn who is a customer', () => {
  it.each([
    ['of the first days', 7],
    ['of last year', 2_040_711],
  ])('A9: finds the same for an address of a customer %s as for a new one', async (_, number) => {
    const known = await bookAs(number, 'jordan.parker@example.test');
    const unseen = await bookAs(9_876_543_210, 'jordan.barker@example.test');
    expect(toOutside(known.claims)).toEqual(toOutside(unseen.claims));
    expect(known.token).toHaveLength(unseen.token.length);
  });

  it('A9: finds the customer’s number nowhere', async () => {
    const { told, claims } = await bookAs(2_040_711, 'jordan.parker@example.test');
    const hidden = claims.cid.replaceAll('-', '+').replaceAll('_', '/').split('.').map(atob);
    expect([told, JSON.stringify(claims), ...hidden].join()).not.toContain('2040711');
  });

  it('A9: can’t tell that two bookings are one customer’s', async () => {
    const desk = openDesk();
    const second = { ...appointmentSubject, bookingId: 44, reservationId: 43 };
    const [first, theirs, another] = [
      await desk.sign(),
      await desk.sign(second),
      await desk.sign({ ...second, customerId: 26 }),
    ];
    const anybodys = ['aud', 'pur', 'typ', 'iat', 'exp'];
    expect(toCommon(first, theirs)).toEqual(anybodys);
    expect(toCommon(first, another)).toEqual(anybodys);
  });
});
