import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
import type { Receipt } from '../../../proxy/contract/booking.js';
import { toCalendarFile } from '../../../widget/steps/calendar-file.js';

const receipt: Receipt = {
  id: 9,
  kind: 'appointment',
  status: 'approved',
  title: 'Massage, deep; slow',
  appointments: [
    {
      bookingId: 9,
      title: 'Massage, deep; slow',
      startsAt: '2026-12-14T08:00:00Z',
      endsAt: '2026-12-14T09:00:00Z',
      employee: 'Mia Johnson',
      location: 'Main street 5, a house with a very long name that no calendar shows in one line',
    },
  ],
  timeZone: 'America/New_York',
  totalMinor: 9000,
  dueMinor: 9000,
  currency: 'USD',
  customer: { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' },
  manage: null,
  purchase: null,
};
const text = toCalendarFile(receipt, 'shop.example.test', new Date('2026-11-24T16:00:00Z'));
const lines = text.replaceAll('\r\n ', '').split('\r\n');

it('holds the appointment as instants, whatever zone it is opened in', () => {
  expect(lines).toContain('DTSTART:20261214T080000Z');
  expect(lines).toContain('DTEND:20261214T090000Z');
  expect(lines).toContain('UID:amelia-booking-9@shop.example.test');
});

it('escapes what would end a value, and folds what is too long for a line', () => {
  expect(lines).toContain('SUMMARY:Massage\\, deep\\; slow');
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(
    true,
  );
});

it('holds nothing about the customer', () => {
  expect(text).not.toMatch(/Jordan|Parker|example\.test>/);
});

it('calls a booking tentative that still has to be confirmed', () => {
  const pending = toCalendarFile({ ...receipt, status: 'pending' }, 'x.test', new Date());
  expect(pending).toContain('STATUS:TENTATIVE');
  expect(text).toContain('STATUS:CONFIRMED');
});

it('holds every period of an event as an entry of its own', () => {
  const about = { bookingId: 5, title: 'Festival', employee: null, location: 'Old town' };
  const periods = [
    { startsAt: '2026-12-18T16:00:00Z', endsAt: '2026-12-20T21:00:00Z' },
    { startsAt: '2026-12-31T19:00:00Z', endsAt: '2027-01-01T02:00:00Z' },
  ];
  const appointments = periods.map((period) => ({ ...about, ...period }));
  const booked: Receipt = { ...receipt, id: 5, kind: 'event', appointments };
  const file = toCalendarFile(booked, 'shop.example.test', new Date());
  const entries = convertIcsCalendar(undefined, file).events ?? [];
  expect(
    entries.map(({ uid, summary, location, start, end }) => ({
      uid,
      summary,
      location,
      startsAt: start.date.toISOString(),
      endsAt: end?.date.toISOString(),
    })),
  ).toEqual([
    {
      uid: 'amelia-event-5-1@shop.example.test',
      summary: 'Festival',
      location: 'Old town',
      startsAt: '2026-12-18T16:00:00.000Z',
      endsAt: '2026-12-20T21:00:00.000Z',
    },
    {
      uid: 'amelia-event-5-2@shop.example.test',
      summary: 'Festival',
      location: 'Old town',
      startsAt: '2026-12-31T19:00:00.000Z',
      endsAt: '2027-01-01T02:00:00.000Z',
    },
  ]);
});
