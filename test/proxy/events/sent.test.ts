import { describe, expect, it } from 'vitest';
import { toEvent } from '../../../demo/amelia/event-defaults.js';
import { toCustomField } from '../../../demo/amelia/row-defaults.js';
import { bookingPartName, toFilePartName } from '../../../proxy/contract/files.js';
import { openSalon } from '../salon.js';
import { booker, sentByAll } from '../sent-by-jordan.js';
import { openStudio, type Studio } from '../studio.js';
import {
  eventWish,
  familyDay,
  kitchen,
  openWithEvent,
  partnerMassage,
  soundBath,
  ticketWish,
} from './event-studio.js';

const shared = { type: 'event', ...sentByAll };

async function bookAndSee(studio: Studio, request: unknown): Promise<unknown> {
  const response = await studio.book(request);
  expect(response.status).toBe(201);
  expect(studio.booked()).toHaveLength(1);
  return studio.booked()[0];
}

describe('what goes up for an event', () => {
  it('P11, P12, P19: is these fields and no others', async () => {
    expect(await bookAndSee(openStudio(), eventWish)).toEqual({
      ...shared,
      bookings: [{ ...booker, persons: 2 }],
      eventId: partnerMassage,
    });
  });

  it('is one person where nobody says how many', async () => {
    const body = await bookAndSee(openStudio(), { ...eventWish, persons: undefined });
    expect(body).toMatchObject({ bookings: [{ persons: 1 }] });
  });

  it('is each ticket with the site’s own price', async () => {
    expect(await bookAndSee(openStudio(), ticketWish)).toEqual({
      ...shared,
      bookings: [
        {
          ...booker,
          persons: 1,
          ticketsData: [
            { eventTicketId: 1, persons: 2, price: 18 },
            { eventTicketId: 2, persons: 1, price: 9 },
          ],
        },
      ],
      eventId: familyDay,
    });
  });

  it('is the price of today where an early bird buys it', async () => {
    const request = { ...ticketWish, eventId: soundBath, startsAt: undefined };
    const tickets = [{ id: 4, quantity: 1 }];
    const body = await bookAndSee(openStudio(), { ...request, tickets });
    expect(body).toMatchObject({
      bookings: [{ ticketsData: [{ eventTicketId: 4, persons: 1, price: 24 }] }],
    });
  });

  it('is a price with as many digits as the currency has', async () => {
    const yen = openStudio((business) => {
      business.settings.payments.currency = 'JPY';
    });
    expect(await bookAndSee(yen, ticketWish)).toMatchObject({
      payment: { currency: 'JPY' },
      bookings: [{ ticketsData: [{ price: 18 }, { price: 9 }] }],
    });
    const cents = openStudio((business) => {
      const [adult] = business.events.find(({ id }) => id === familyDay)?.customTickets ?? [];
      if (adult) adult.price = 18.35;
    });
    expect(await bookAndSee(cents, ticketWish)).toMatchObject({
      bookings: [{ ticketsData: [{ price: 18.35 }, { price: 9 }] }],
    });
  });

  it('is no deposit where all is paid on site', async () => {
    const body = await bookAndSee(openStudio(), { ...eventWish, eventId: 6, startsAt: undefined });
    expect(body).toMatchObject({ bookings: [{ deposit: false }] });
  });

  it('is a coupon by its code alone', async () => {
    const request = { ...eventWish, eventId: kitchen, startsAt: undefined };
    const customFields = { '11': 'Vegan' };
    const expectedTotalMinor = 7680;
    const body = await bookAndSee(openStudio(), {
      ...request,
      customFields,
      couponCode: 'EVENT20',
      expectedTotalMinor,
    });
    expect(body).toMatchObject({ couponCode: 'EVENT20' });
    expect(JSON.stringify(body)).not.toMatch(/discount|couponId|7680|76\.8/);
  });

  it('is the answers to the event’s own questions, as plain text: P17', async () => {
    const request = { ...eventWish, eventId: kitchen, startsAt: undefined };
    const customFields = { '11': 'Vegan', '12': '<img onerror=x> nuts' };
    const body = await bookAndSee(openStudio(), { ...request, customFields });
    expect(body).toMatchObject({
      bookings: [
        {
          customFields: {
            '11': { label: 'What you eat', type: 'select', value: 'Vegan' },
            '12': {
              label: 'Allergies we should know of',
              type: 'text',
              value: '< img onerror=x> nuts',
            },
          },
        },
      ],
    });
  });

  it('is a form where a file goes with it', async () => {
    const studio = openStudio((business) => {
      const field = toCustomField({ id: 30, label: 'A letter', type: 'file', required: true });
      business.customFields = [{ ...field, eventIds: [familyDay] }];
    });
    const form = new FormData();
    const letter = new File(['%PDF-1.7 me'], 'me.pdf', { type: 'application/pdf' });
    form.append(
      bookingPartName,
      new Blob([JSON.stringify(ticketWish)], { type: 'application/json' }),
    );
    form.append(toFilePartName(30), letter);
    expect((await studio.book(form)).status).toBe(201);
    const sent = studio.amelia.requests.find(({ call }) => call === '/bookings');
    expect(sent?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent?.files).toMatchObject([{ field: '30', name: 'me.pdf', size: letter.size }]);
    // A form knows texts alone.
    expect(sent?.body).toMatchObject({
      type: 'event',
      eventId: String(familyDay),
      bookings: [
        {
          customFields: { '30': { label: 'A letter', type: 'file', value: [{ name: 'me.pdf' }] } },
          ticketsData: [
            { eventTicketId: '1', persons: '2', price: '18' },
            { eventTicketId: '2', persons: '1', price: '9' },
          ],
        },
      ],
    });
    const booked = studio.amelia.events.find(({ event }) => event.id === familyDay)?.bookings;
    expect(booked?.at(-1)?.files).toHaveLength(1);
    expect(booked?.at(-1)?.tickets.map(({ persons }) => persons)).toEqual([2, 1]);
  });

  it('S8: carries none of a browser’s headers', async () => {
    const studio = openStudio();
    await studio.book(eventWish, {
      Cookie: 'wordpress_logged_in=1',
      Authorization: 'Bearer x',
      Amelia: 'another-key',
      'X-Forwarded-For': '1.2.3.4',
    });
    for (const { headers } of studio.amelia.requests) {
      const names = ['accept', 'amelia', 'content-type', 'user-agent'];
      expect(Object.keys(headers).sort()).toEqual(names);
      expect(headers.amelia).toBe('the-key-of-the-salon');
    }
  });
});

describe('the customer’s offset goes up as it is when the event begins', () => {
  const onDays = (...days: string[]) =>
    openStudio((business) => {
      const periods = days.map((day): [string, string] => [`${day} 12:00:00`, `${day} 13:00:00`]);
      business.events = [toEvent({ id: 1, name: 'A course', periods, maxCapacity: 9 })];
      business.eventBookings = [];
    });
  const request = { ...eventWish, eventId: 1, startsAt: undefined };

  it.each([
    ['2027-03-12', 'America/New_York', -300],
    ['2027-03-15', 'America/New_York', -240],
    ['2027-11-05', 'America/New_York', -240],
    ['2027-11-08', 'America/New_York', -300],
    ['2027-03-27', 'Europe/Belgrade', 60],
    ['2027-03-28', 'Europe/Belgrade', 120],
    ['2027-10-30', 'Europe/Belgrade', 120],
    ['2027-10-31', 'Europe/Belgrade', 60],
    ['2027-07-01', 'Australia/Eucla', 525],
    ['2027-07-01', '+05:30', 330],
    ['2027-07-01', 'UTC', 0],
  ])('on %s, in %s', async (day, timeZone, utcOffset) => {
    const body = await bookAndSee(onDays(day), { ...request, timeZone });
    expect(body).toMatchObject({ timeZone, bookings: [{ utcOffset }] });
  });

  it('where it has several days, by the first of them', async () => {
    const body = await bookAndSee(onDays('2027-03-30', '2027-03-26'), {
      ...request,
      timeZone: 'Europe/Belgrade',
    });
    expect(body).toMatchObject({ bookings: [{ utcOffset: 60 }] });
  });

  it('P15: and nothing else depends on the zone', async () => {
    const bodies = await Promise.all(
      ['Pacific/Auckland', 'America/Los_Angeles'].map(async (timeZone) => {
        const body = Object(await bookAndSee(openStudio(), { ...eventWish, timeZone }));
        return { ...body, timeZone, bookings: [{ ...body.bookings[0], utcOffset: 0 }] };
      }),
    );
    const [one, other] = bodies.map((body) => ({ ...body, timeZone: '' }));
    expect(one).toEqual(other);
  });
});

it('nothing but the event’s number says what is booked: no time, no price of all', async () => {
  const studio = openWithEvent(partnerMassage, { price: 35.5 });
  await bookAndSee(studio, { ...eventWish, expectedTotalMinor: 7100 });
  expect(JSON.stringify(studio.booked())).not.toMatch(/bookingStart|"utc"|35\.5|7100/);
});

it('one key makes one marker, whichever event it is for', async () => {
  const [one, other] = [openSalon(), openStudio()];
  const key = { 'Idempotency-Key': 'the-same-key-again-and-again' };
  await one.book({ ...eventWish, eventId: 1, startsAt: undefined }, key);
  await other.book(eventWish, key);
  const markers = [one.amelia.to('POST /bookings')[0]?.body, other.booked()[0]].map(
    (body) => Object(body).urlParams.rbk,
  );
  expect(markers[0]).toBe(markers[1]);
});
