import { describe, expect, it } from 'vitest';
import { json, type Replies, readRecordedData } from '../support/recorded-amelia.js';
import { openSalon, toProblem, wish } from './salon.js';

describe('a price', () => {
  it('that has changed is told, and nothing is booked', async () => {
    const salon = openSalon();
    const problem = await toProblem(await salon.book({ ...wish, expectedTotalMinor: 3000 }));
    expect(problem).toMatchObject({ status: 409, code: 'price-changed', totalMinor: 3500 });
  });

  it('that is right is no hindrance', async () => {
    const salon = openSalon();
    expect((await salon.book({ ...wish, expectedTotalMinor: 3500 })).status).toBe(201);
  });
});

describe('a time', () => {
  it('that is not offered is taken', async () => {
    const salon = openSalon();
    const problem = await toProblem(
      await salon.book({ ...wish, startsAt: '2026-12-14T11:00:00Z' }),
    );
    expect(problem).toMatchObject({ status: 409, code: 'slot-taken' });
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
  });

  it('that another employee alone has free is taken', async () => {
    const slots = {
      ...Object(readRecordedData('slots-utc')),
      slots: {
        '2026-12-14': {
          '09:00': [
            [2, null],
            [1, 5],
          ],
        },
      },
    };
    const salon = openSalon({ replies: { 'GET /slots': json(slots) } });
    expect((await toProblem(await salon.book(wish))).code).toBe('slot-taken');
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
  });
});

describe('what the site requires', () => {
  const strict: Replies = {
    'GET /settings': json({
      settings: {
        general: {
          requiredPhoneNumberField: true,
          requiredEmailField: '0',
          phoneDefaultCountryCode: 'rs',
        },
        payments: { currency: 'EUR', onSite: true },
        wordpress: { timeZoneString: 'Europe/Belgrade' },
      },
    }),
  };

  it('is a phone number, in the form people write at home', async () => {
    const salon = openSalon({ replies: strict });
    const problem = await toProblem(await salon.book(wish));
    expect(problem.errors).toEqual([{ pointer: '/customer/phone', code: 'required' }]);
    const response = await salon.book({
      ...wish,
      customer: { ...wish.customer, phone: '063 / 123-4567', email: '' },
    });
    expect(response.status).toBe(201);
    expect(salon.amelia.to('POST /bookings')[0]?.body).toMatchObject({
      bookings: [{ customer: { phone: '+381631234567', countryPhoneIso: 'rs', email: '' } }],
    });
  });
});
