import { describe, expect, it } from 'vitest';
import { json, type Reply, readRecordedData } from '../support/recorded-amelia.js';
import { openSalon, toProblem, wish } from './salon.js';
import { openStudio, studioWish } from './studio.js';

/** What somebody learns of an answer without reading it: numbers and links differ in any two. */
async function toOutside(response: Response) {
  const { booking } = await response.json();
  const { manage, appointments } = booking;
  return {
    status: response.status,
    fields: Object.keys(booking),
    tokenLength: manage.token.length,
    appointments: appointments.map((appointment: object) => Object.keys(appointment)),
  };
}

/** A booking of somebody with this address, after another of Jordan. */
async function bookAfterJordan(email: string, firstName: string) {
  const studio = openStudio();
  expect((await studio.book(studioWish)).status).toBe(201);
  const customer = { ...studioWish.customer, email, firstName };
  return studio.book({ ...studioWish, startsAt: '2026-12-15T10:00:00Z', customer });
}

async function refuse(reply: Reply) {
  const response = await openSalon({ replies: { 'POST /bookings': reply } }).book(wish);
  return [response.status, await response.text()];
}

describe('whoever books to learn who is a customer', () => {
  it('A9: gets the same for an address that is known, by another name, as for a new one', async () => {
    const known = await bookAfterJordan('jordan.parker@example.test', 'Robin');
    const unknown = await bookAfterJordan('jordan.barker@example.test', 'Robin');
    const lengths = [known, unknown].map(
      async (response) => (await response.clone().text()).length,
    );
    expect(await lengths[0]).toBe(await lengths[1]);
    const outside = await toOutside(known);
    expect(outside.status).toBe(201);
    expect(outside).toEqual(await toOutside(unknown));
    expect([...known.headers]).toEqual([...unknown.headers]);
  });

  it('A9: reads their own words, whoever Amelia took them for', async () => {
    const booked = Object(readRecordedData('book-appointment-utc-true'));
    const employee = { id: 1, type: 'provider', firstName: 'Mila', email: 'mila@example.org' };
    const reply = json({ ...booked, customer: employee });
    const response = await openSalon({ replies: { 'POST /bookings': reply } }).book(wish);
    const told = await response.text();
    const { booking } = await (await openSalon().book(wish)).json();
    expect(JSON.parse(told).booking).toEqual({ ...booking, manage: expect.anything() });
    expect(told).not.toMatch(/Mila|mila@/);
  });

  // No booking comes of these, which no answer can hide; but it hides which of them it was.
  it('A9: is refused alike with an address of an employee, and with one of another name', async () => {
    const answers = await Promise.all([
      refuse(json({ emailError: true }, 409)),
      refuse(json({ emailError: 'This e-mail belongs to an employee' }, 500)),
      refuse(json({ phoneError: true }, 409)),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(422);
  });

  it('A9: is not told that somebody is blocked', async () => {
    const blocked = await refuse(json({ customerBlocked: true, message: 'blocked' }, 409));
    expect(blocked).toEqual(await refuse(json({ anyOtherReason: true }, 409)));
    expect(blocked[1]).not.toMatch(/block/i);
    const response = await openSalon({
      replies: { 'POST /bookings': json({ customerBlocked: true }, 409) },
    }).book(wish);
    expect(await toProblem(response)).toMatchObject({ status: 409, code: 'booking-refused' });
  });
});
