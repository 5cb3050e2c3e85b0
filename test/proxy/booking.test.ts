import { describe, expect, it } from 'vitest';
import { json, recorded, text } from '../support/recorded-amelia.js';
import { openSalon, wish } from './salon.js';
import { booker, sentByAll } from './sent-by-jordan.js';

const site = 'https://salon.test/wp-admin/admin-ajax.php?action=wpamelia_api';

describe('a customer books an appointment', () => {
  it('and gets a receipt in their own words', async () => {
    const salon = openSalon();
    const response = await salon.book(wish);
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      booking: {
        id: 2,
        kind: 'appointment',
        status: 'approved',
        title: 'Initial consultation',
        appointments: [
          {
            bookingId: 2,
            title: 'Initial consultation',
            startsAt: '2026-12-14T09:00:00Z',
            endsAt: '2026-12-14T09:30:00Z',
            employee: 'Mia Johnson',
            location: null,
          },
        ],
        timeZone: 'America/New_York',
        totalMinor: 3500,
        dueMinor: 3500,
        currency: 'USD',
        customer: wish.customer,
        manage: { token: expect.stringMatching(/^v1\./), expiresAt: '2027-03-14T09:30:00Z' },
        purchase: null,
      },
    });
  });

  it('S7, K9: and exactly this goes up, in this order', async () => {
    const salon = openSalon();
    await salon.book({ ...wish, customer: { ...wish.customer, phone: '+381 63 123 4567' } });
    const [, , slots, booking] = salon.amelia.requests;
    const parameters =
      'serviceId=1&serviceDuration=1800&persons=1&group=1&page=booking&timeZone=UTC&queryTimeZone=UTC';
    const window = 'startDateTime=2026-12-13+00%3A00&endDateTime=2026-12-15+23%3A59';
    expect(slots?.url).toBe(`${site}&call=%2Fapi%2Fv1%2Fslots&${parameters}&${window}`);
    expect(booking?.url).toBe(`${site}&call=%2Fapi%2Fv1%2Fbookings`);
    expect(booking?.headers).toEqual({
      amelia: 'the-key-of-the-salon',
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': 'amelia-booking-proxy',
    });
    expect(booking?.body).toEqual({
      type: 'appointment',
      bookings: [
        {
          ...booker,
          customer: { ...booker.customer, phone: '+381631234567', countryPhoneIso: 'rs' },
          extras: [],
          persons: 1,
          duration: 1800,
        },
      ],
      ...sentByAll,
      bookingStart: '2026-12-14 09:00',
      utc: true,
      locationId: null,
      providerId: 1,
      serviceId: 1,
    });
  });

  it('P15: and the same instant goes up from whatever zone it is chosen', async () => {
    const zones = ['Australia/Eucla', 'Pacific/Honolulu', 'Pacific/Kiritimati'];
    const sent = zones.map(async (timeZone) => {
      const salon = openSalon();
      expect((await salon.book({ ...wish, timeZone })).status).toBe(201);
      return salon.amelia.to('POST /bookings')[0]?.body;
    });
    const offsets = [525, -600, 840];
    for (const [index, body] of (await Promise.all(sent)).entries()) {
      expect(body).toMatchObject({
        bookingStart: '2026-12-14 09:00',
        utc: true,
        timeZone: zones[index],
        bookings: [{ utcOffset: offsets[index] }],
      });
    }
  });

  it.each([
    ['eUrOpE/bElGrAdE', 'Europe/Belgrade', 60],
    ['Asia/Calcutta', 'Asia/Calcutta', 330],
    ['Australia/North', 'Australia/Darwin', 570],
  ])('and a zone goes up by its name, whatever people call it: %s', async (asked, name, offset) => {
    const salon = openSalon();
    const response = await salon.book({ ...wish, timeZone: asked });
    expect(await response.json()).toMatchObject({ booking: { timeZone: asked } });
    expect(salon.amelia.to('POST /bookings')[0]?.body).toMatchObject({
      timeZone: name,
      bookings: [{ utcOffset: offset }],
    });
  });

  it('S8: and a browser’s cookies and headers stay here', async () => {
    const salon = openSalon();
    await salon.book(wish, {
      Cookie: 'wordpress_logged_in=1; ameliaToken=2',
      Authorization: 'Bearer x',
      Amelia: 'another-key',
      'X-Forwarded-For': '1.2.3.4',
      'X-HTTP-Method-Override': 'DELETE',
    });
    for (const { headers } of salon.amelia.requests) {
      expect(Object.keys(headers).sort()).toEqual([
        'accept',
        'amelia',
        'content-type',
        'user-agent',
      ]);
      expect(headers.amelia).toBe('the-key-of-the-salon');
    }
  });

  it.each([403, 429, 503])('though nothing can be loaded any more: %i', async (status) => {
    const salon = openSalon();
    salon.amelia.answer('POST /bookings', () => {
      // All that was kept is too old now.
      salon.clock.nowMs += 60_001;
      for (const path of ['settings', 'entities', 'appointments', 'slots']) {
        salon.amelia.answer(`GET /${path}`, text('no', { status }));
      }
      return recorded('book-appointment-utc-true')();
    });
    expect((await salon.book(wish)).status).toBe(201);
    await salon.settled();
    expect(salon.amelia.to('POST /bookings/success/2')).toHaveLength(1);
  });

  it('for nothing where the service is free', async () => {
    const settings = {
      payments: { currency: 'USD', onSite: false },
      wordpress: { timeZoneString: 'Europe/Belgrade' },
    };
    const salon = openSalon({ replies: { 'GET /settings': json({ settings }) } });
    const response = await salon.book({ ...wish, serviceId: 3, expectedTotalMinor: 0 });
    expect(response.status).toBe(201);
    expect(salon.amelia.to('POST /bookings')[0]?.body).toMatchObject({
      payment: { gateway: 'onSite' },
    });
  });
});
