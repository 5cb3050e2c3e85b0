import { expect, it } from 'vitest';
import { toCalendarFile } from '../../../proxy/calendar/calendar-file.js';
import type { Receipt } from '../../../proxy/contract/booking.js';
import { readCalendar } from '../../support/read-calendar.js';
import { anAppointment, aReceipt } from '../../support/receipt.js';
import { catalog } from '../../support/studio.js';

const nowMs = Date.parse('2026-11-24T16:00:00Z');

function toFile(difference: Partial<Receipt> = {}, laterMs = 0) {
  const { locations } = catalog;
  const options = { host: 'shop.example.test', timeZone: 'Europe/Belgrade', locations };
  return toCalendarFile(aReceipt(difference), { ...options, nowMs: nowMs + laterMs });
}

function read(difference: Partial<Receipt> = {}) {
  return readCalendar(toFile(difference).text);
}

it('holds the appointment on the clock of the place, and says what that clock is', () => {
  const { method, zones, entries } = read();
  expect(method).toBe('PUBLISH');
  expect(entries).toEqual([
    {
      uid: 'amelia-booking-9@shop.example.test',
      title: 'Massage',
      location: 'Main street 5',
      note: 'Mia Johnson',
      status: 'CONFIRMED',
      zone: 'Europe/Belgrade',
      startsAt: '2026-12-14T08:00:00Z',
      endsAt: '2026-12-14T09:00:00Z',
    },
  ]);
  expect(toFile().text).toContain('\r\nDTSTART;TZID=Europe/Belgrade:20261214T090000\r\n');
  expect(zones).toEqual([
    [
      ...['BEGIN:VTIMEZONE', 'TZID:Europe/Belgrade'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:20250330T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT'],
      ...['BEGIN:STANDARD', 'DTSTART:20251026T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD'],
      'END:VTIMEZONE',
    ],
  ]);
});

it('takes a customer to the door: the place is told with its address, as the screen tells it', () => {
  const { entries } = read({ appointments: [anAppointment({ location: 'Old town' })] });
  expect(entries[0]?.location).toBe('Old town, Kralja Petra 8');
});

it('tells a place that the site does not have any more by its name', () => {
  const { entries } = read({ appointments: [anAppointment({ location: 'The old studio' })] });
  expect(entries[0]?.location).toBe('The old studio');
});

it('holds every date of a series, before and after the clock is changed', () => {
  const appointments = ['2027-03-24T08:00:00Z', '2027-03-31T07:00:00Z'].map((startsAt, index) =>
    anAppointment({
      bookingId: 9 + index,
      startsAt,
      endsAt: startsAt.replace(':00:00Z', ':45:00Z'),
    }),
  );
  const { text } = toFile({ appointments });
  expect(text.match(/^DTSTART;.*$/gm)).toEqual([
    'DTSTART;TZID=Europe/Belgrade:20270324T090000',
    'DTSTART;TZID=Europe/Belgrade:20270331T090000',
  ]);
  expect(
    readCalendar(text).entries.map(({ uid, startsAt, endsAt }) => [uid, startsAt, endsAt]),
  ).toEqual([
    ['amelia-booking-9@shop.example.test', '2027-03-24T08:00:00Z', '2027-03-24T08:45:00Z'],
    ['amelia-booking-10@shop.example.test', '2027-03-31T07:00:00Z', '2027-03-31T07:45:00Z'],
  ]);
});

it('holds every period of an event as an entry of its own, and whole days over a clock change', () => {
  const about = { bookingId: 5, title: 'Festival', employee: null, location: 'Old town' };
  const appointments = [
    { ...about, startsAt: '2027-03-26T23:00:00Z', endsAt: '2027-03-28T22:00:00Z' },
    { ...about, startsAt: '2027-12-31T19:00:00Z', endsAt: '2028-01-01T02:00:00Z' },
  ];
  const { text } = toFile({ id: 5, kind: 'event', appointments });
  expect(text).toContain('DTSTART;TZID=Europe/Belgrade:20270327T000000');
  expect(text).toContain('DTEND;TZID=Europe/Belgrade:20270329T000000');
  expect(text).not.toContain('DESCRIPTION');
  expect(
    readCalendar(text).entries.map(({ uid, startsAt, endsAt }) => ({ uid, startsAt, endsAt })),
  ).toEqual([
    {
      uid: 'amelia-event-5-1@shop.example.test',
      startsAt: '2027-03-26T23:00:00Z',
      endsAt: '2027-03-28T22:00:00Z',
    },
    {
      uid: 'amelia-event-5-2@shop.example.test',
      startsAt: '2027-12-31T19:00:00Z',
      endsAt: '2028-01-01T02:00:00Z',
    },
  ]);
});

it('takes the place of what it was after it was moved', () => {
  const [first, moved] = [
    toFile().text,
    toFile({ appointments: [anAppointment({ startsAt: '2026-12-15T08:00:00Z' })] }, 60_000).text,
  ];
  const toUid = (text: string) => /^UID:.*$/m.exec(text)?.[0];
  const toSequence = (text: string) => Number(/^SEQUENCE:(\d+)\r$/m.exec(text)?.[1]);
  expect(toUid(moved)).toBe(toUid(first));
  expect(toSequence(moved)).toBe(toSequence(first) + 60);
  expect(moved).toContain('LAST-MODIFIED:20261124T160100Z');
  expect(moved).toContain('DTSTAMP:20261124T160100Z');
});

it('has a sequence that calendars can count to for many years', () => {
  const far = toFile({}, Date.parse('2080-01-01T00:00:00Z') - nowMs).text;
  expect(Number(/^SEQUENCE:(\d+)\r$/m.exec(far)?.[1])).toBeLessThan(2 ** 31);
});

it('takes a cancelled booking out of the calendar again', () => {
  for (const status of ['canceled', 'rejected'] as const) {
    const { method, entries } = read({ status });
    expect([method, entries[0]?.status]).toEqual(['CANCEL', 'CANCELLED']);
  }
});

it('keeps the other dates of a series of which one is cancelled', () => {
  const appointments = [
    anAppointment({ status: 'canceled' }),
    anAppointment({ bookingId: 10, status: 'approved' }),
  ];
  const { method, entries } = read({ appointments });
  expect(method).toBe('PUBLISH');
  expect(entries.map(({ status }) => status)).toEqual(['CANCELLED', 'CONFIRMED']);
});

it('calls tentative what still has to be confirmed', () => {
  for (const status of ['pending', 'waiting'] as const) {
    expect(read({ status }).entries[0]?.status).toBe('TENTATIVE');
  }
});

it('holds nothing about the customer', () => {
  const manage = { token: 'secret-token', expiresAt: '2027-01-01T00:00:00Z' };
  const { text } = toFile({ manage, appointments: [anAppointment({ manage })] });
  expect(text).not.toMatch(/Jordan|Parker|jordan|secret-token|New_York/);
});
