import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { createRecordedAmelia, readRecorded, send } from './recorded-site.js';

/** The recorded booking in UTC, on these dates too. */
async function book(amelia: Amelia, dates: object[], changes: object = {}, utcOffset?: number) {
  const { body } = readRecorded('book-appointment-utc-true').request;
  const { bookings, ...fields } = structuredClone(Object(body));
  if (utcOffset !== undefined) bookings[0].utcOffset = utcOffset;
  const recurring = dates.map((date) => ({ providerId: 1, locationId: null, ...date }));
  const sent = { ...fields, bookings, recurring, ...changes };
  const answer = await send(amelia, 'POST', '/bookings', sent);
  return { status: answer.status, ...(await answer.json()) };
}

const dates = [
  { bookingStart: '2026-12-21 09:00', utcOffset: -300 },
  { bookingStart: '2027-04-05 09:00', utcOffset: -240 },
];

const toStarts = (data: { utcTime: { start: string }[]; recurring: never[] }) =>
  [data, ...data.recurring].map(({ utcTime: [time] }) => time?.start);

describe('an appointment on further dates', () => {
  it('is answered with a row for each, like that of the first', async () => {
    const amelia = createRecordedAmelia();
    const { status, data } = await book(amelia, dates, { urlParams: { rbk: 'a-marker' } });
    expect(status).toBe(200);
    expect(toStarts(data)).toEqual([
      '2026-12-14 09:00:00',
      '2026-12-21 09:00:00',
      '2027-04-05 09:00:00',
    ]);
    for (const row of data.recurring) {
      expect(row).toMatchObject({
        type: 'appointment',
        appointment: { parentId: data.appointment.id },
        booking: { payments: [{ parentId: data.paymentId }] },
        appointmentStatusChanged: false,
      });
      expect(row.booking.info).toContain('a-marker');
    }
    expect(data.appointment.parentId).toBeNull();
    expect(amelia.appointments).toHaveLength(3);
  });

  it('keeps each date’s own offset, where the first has one', async () => {
    const { data } = await book(createRecordedAmelia(), dates);
    expect(data.recurring.map((row: { booking: object }) => row.booking)).toMatchObject([
      { utcOffset: -300 },
      { utcOffset: -240 },
    ]);
    const greenwich = await book(createRecordedAmelia(), dates, {}, 0);
    expect(greenwich.data.recurring[0].booking.utcOffset).toBe(0);
  });

  it.each([
    ['UTC, as the first is', { utc: true }, '2026-12-21 09:00:00'],
    [
      'wall time of the site, where the first is in some zone',
      { utc: false },
      '2026-12-21 08:00:00',
    ],
  ])('is read as %s', async (_, changes, start) => {
    const { data } = await book(createRecordedAmelia(), dates.slice(0, 1), changes);
    expect(data.recurring[0].utcTime[0].start).toBe(start);
  });

  it('is not booked at all where one of them is taken', async () => {
    const amelia = createRecordedAmelia();
    await book(amelia, [], { bookingStart: '2027-04-05 09:00' });
    const refused = await book(amelia, dates);
    expect(refused).toMatchObject({ status: 409, data: { timeSlotUnavailable: true } });
    expect(amelia.appointments).toHaveLength(1);
    expect((await book(amelia, dates.slice(0, 1))).status).toBe(200);
  });

  it('counts as told on each date after the success call', async () => {
    const amelia = createRecordedAmelia();
    const { data } = await book(amelia, dates);
    const recurring = data.recurring.map((row: { booking: { id: number } }) => ({
      id: row.booking.id,
      type: 'appointment',
      appointmentStatusChanged: false,
    }));
    const path = `/bookings/success/${data.booking.id}`;
    await send(amelia, 'POST', path, { type: 'appointment', recurring });
    const told = amelia.appointments.map(({ bookings: [booking] }) => booking?.payment.triggered);
    expect(told).toEqual([true, true, true]);
  });
});
