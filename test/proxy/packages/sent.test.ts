import { describe, expect, it } from 'vitest';
import { bookingPartName, toFilePartName } from '../../../proxy/contract/files.js';
import { json } from '../../support/recorded-amelia.js';
import type { Salon } from '../salon.js';
import { booker, sentByAll } from '../sent-by-jordan.js';
import { freshStart, withConsultations } from './package-rows.js';
import {
  bookAndSee,
  documentedAnswer,
  inUtc,
  openPackageSalon,
  packageWish,
  toAnsweredRow,
} from './package-salon.js';

const shared = { type: 'package', ...sentByAll };

const open = { providerId: null, locationId: null };

describe('what goes up for a package', () => {
  it('P11, P12, P19: is these fields and no others, in the site’s wall time', async () => {
    expect((await bookAndSee()).body).toEqual({
      ...shared,
      bookings: [{ ...booker, persons: 1 }],
      package: [
        {
          bookingStart: '2026-12-14 10:00',
          utcOffset: -300,
          serviceId: 1,
          providerId: 1,
          locationId: 5,
          notifyParticipants: 1,
        },
        {
          bookingStart: '2026-12-15 11:00',
          utcOffset: -300,
          serviceId: 2,
          providerId: 1,
          locationId: 5,
          notifyParticipants: 1,
        },
      ],
      packageId: 11,
      packageRules: [
        { serviceId: 1, ...open },
        { serviceId: 2, ...open },
      ],
    });
  });

  it('is UTC where the site shows customers their own zone', async () => {
    const { body } = await bookAndSee({}, freshStart, inUtc);
    expect(body.package.map((each: { bookingStart: string }) => each.bookingStart)).toEqual([
      '2026-12-14 09:00',
      '2026-12-15 10:00',
    ]);
    expect(JSON.stringify(body)).not.toContain('"utc"');
  });

  it('is in the order of time, whatever it was asked in', async () => {
    const appointments = [...packageWish.appointments].reverse();
    const { body } = await bookAndSee({ appointments });
    expect(body.package.map(({ serviceId }: { serviceId: number }) => serviceId)).toEqual([1, 2]);
  });

  it('P15: is the same whatever zone the customer is in, but for the offset of their mails', async () => {
    const [one, other] = await Promise.all(
      ['Pacific/Auckland', 'America/Los_Angeles'].map(
        async (timeZone) => (await bookAndSee({ timeZone })).body,
      ),
    );
    const toStarts = (body: typeof one) =>
      body.package.map(({ bookingStart }: { bookingStart: string }) => bookingStart);
    expect(toStarts(one)).toEqual(toStarts(other));
    expect([one.package[0].utcOffset, other.package[0].utcOffset]).toEqual([780, -480]);
  });

  it('may be no appointment at all, where none must be booked at once', async () => {
    const { body } = await bookAndSee(
      { appointments: [], timeZone: 'Europe/Belgrade' },
      withConsultations({ minimumScheduled: 0 }),
    );
    expect(body).toMatchObject({ package: [], packageId: 11, bookings: [{ utcOffset: 60 }] });
  });

  it('is a coupon by its code alone, and no sum', async () => {
    const coupon = { code: 'SPRING', discount: 10, deduction: 0, status: 'visible' };
    const { salon, body } = await bookAndSee(
      { couponCode: 'SPRING', expectedTotalMinor: 13500 },
      freshStart,
      {
        payments: { coupons: true },
        replies: { 'POST /coupons/validate': json({ coupon, limit: 3 }) },
      },
    );
    expect(salon.amelia.to('POST /coupons/validate').map((sent) => sent.body)).toEqual([
      {
        code: 'SPRING',
        id: 11,
        type: 'package',
        user: { firstName: '', lastName: '', email: 'jordan.parker@example.test' },
        count: 1,
      },
    ]);
    expect(body).toMatchObject({ couponCode: 'SPRING' });
    expect(JSON.stringify(body)).not.toMatch(/13500|150|discount/);
  });

  it('is the answers to its services’ questions, as plain text: P17', async () => {
    const customFields = [
      { id: 3, label: 'A wish', type: 'text', options: [], required: true, services: [{ id: 2 }] },
    ];
    const { body } = await bookAndSee({ customFields: { 3: '<img onerror=x>' } }, freshStart, {
      entities: { customFields },
    });
    expect(body.bookings[0].customFields).toEqual({
      3: { label: 'A wish', type: 'text', value: '< img onerror=x>' },
    });
  });

  it('S8: carries none of a browser’s headers', async () => {
    const salon = openPackageSalon();
    await salon.book(packageWish, { Cookie: 'wordpress_logged_in=1', Amelia: 'another-key' });
    for (const { headers } of salon.amelia.requests) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.amelia).toBe('the-key-of-the-salon');
    }
  });
});

it('each service’s calendar is asked for once, in UTC, for one person', async () => {
  const { salon } = await bookAndSee();
  const asked = salon.amelia.to('GET /slots').map(({ query }) => query);
  expect(asked).toHaveLength(2);
  for (const query of asked) {
    expect(query).toEqual(expect.arrayContaining(['persons=1', 'timeZone=UTC', 'page=booking']));
  }
});

it('a file that a service asks for goes up with it in a form, on the site’s clock', async () => {
  const sent: FormData[] = [];
  const field = { id: 3, label: 'A letter', type: 'file', options: [], required: true };
  const salon: Salon = openPackageSalon([freshStart], {
    entities: { customFields: [{ ...field, allServices: 1 }] },
    app: {
      fetch: async (request) => {
        const isForm = request.headers.get('Content-Type')?.startsWith('multipart/form-data');
        if (!isForm) return salon.amelia.fetch(request);
        sent.push(await request.formData());
        const rows = [toAnsweredRow(0, '2026-12-14 09:00')];
        return json({ ...documentedAnswer, package: rows, packageId: 11 })();
      },
    },
  });
  const wish = { ...packageWish, appointments: packageWish.appointments.slice(0, 1) };
  const form = new FormData();
  form.append(bookingPartName, new Blob([JSON.stringify(wish)], { type: 'application/json' }));
  form.append(toFilePartName(3), new File(['%PDF-1.7 me'], 'me.pdf', { type: 'application/pdf' }));
  const headers = { Origin: 'https://shop.test', 'Idempotency-Key': 'a-key-of-20-letters_' };
  const request = { method: 'POST', headers, body: form };
  expect((await salon.app.request('/v1/bookings', request)).status).toBe(201);
  const [first] = sent;
  expect(first?.get('package[0][bookingStart]')).toBe('2026-12-14 10:00');
  expect(first?.get('packageId')).toBe('11');
  expect(first?.get('files[3][0]')).toMatchObject({ name: 'me.pdf' });
});
