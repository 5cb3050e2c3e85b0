import { describe, expect, it } from 'vitest';
import { openSalon, type Salon, toProblem, wish } from './salon.js';

const { customer } = wish;

/** What somebody sends, and the code and place they are told. */
type Case = [story: string, request: unknown, code: string, pointer?: string];

function withCustomer(changes: object): unknown {
  return { ...wish, customer: { ...customer, ...changes } };
}

const refusedUnseen: Case[] = [
  ['a service nobody has', { ...wish, serviceId: 99 }, 'invalid-input', '/serviceId'],
  ['an employee who does not do it', { ...wish, employeeId: 7 }, 'invalid-input', '/employeeId'],
  ['a place where it is not done', { ...wish, locationId: 7 }, 'invalid-input', '/locationId'],
  ['a time long past', { ...wish, startsAt: '2026-11-21T03:30:00Z' }, 'invalid-input', '/startsAt'],
  [
    'a time with an offset',
    { ...wish, startsAt: '2026-12-14T10:00:00+01:00' },
    'invalid-input',
    '/startsAt',
  ],
  [
    'the 30th of February',
    { ...wish, startsAt: '2027-02-30T10:00:00Z' },
    'invalid-input',
    '/startsAt',
  ],
  ['tomorrow', { ...wish, startsAt: 'tomorrow' }, 'invalid-input', '/startsAt'],
  ['a time of 24:00', { ...wish, startsAt: '2026-12-14T24:00:00Z' }, 'invalid-input', '/startsAt'],
  ['a length not on offer', { ...wish, durationSeconds: 60 }, 'invalid-input', '/durationSeconds'],
  ['a zone on Mars', { ...wish, timeZone: 'Mars/Phobos' }, 'invalid-input', '/timeZone'],
  [
    'a zone with a line break',
    { ...wish, timeZone: 'Europe/Berlin\r\n' },
    'invalid-input',
    '/timeZone',
  ],
  [
    'a zone of two kilobytes',
    { ...wish, timeZone: 'A/'.repeat(1024) },
    'invalid-input',
    '/timeZone',
  ],
  ['a path for a zone', { ...wish, timeZone: '../../etc' }, 'invalid-input', '/timeZone'],
  ['a locale that is none', { ...wish, locale: 'en_US; DROP' }, 'invalid-input', '/locale'],
  [
    'a name too long',
    withCustomer({ firstName: 'J'.repeat(101) }),
    'invalid-input',
    '/customer/firstName',
  ],
  ['a name of spaces', withCustomer({ lastName: '   ' }), 'invalid-input', '/customer/lastName'],
  [
    'a name in two lines',
    withCustomer({ lastName: 'Par\r\nker' }),
    'invalid-input',
    '/customer/lastName',
  ],
  [
    'a name that turns text around',
    withCustomer({ lastName: 'a\u202Eb' }),
    'invalid-input',
    '/customer/lastName',
  ],
  [
    'half a character',
    withCustomer({ lastName: 'a\uD800' }),
    'invalid-input',
    '/customer/lastName',
  ],
  [
    'HTML for a name',
    withCustomer({ firstName: '<b>x</b>' }),
    'invalid-input',
    '/customer/firstName',
  ],
  [
    'no e-mail address where one is required',
    withCustomer({ email: '' }),
    'invalid-input',
    '/customer/email',
  ],
  [
    'an address without a domain',
    withCustomer({ email: 'a@b' }),
    'invalid-input',
    '/customer/email',
  ],
  [
    'an address of 192 characters',
    withCustomer({ email: `${'a'.repeat(180)}@example.org` }),
    'invalid-input',
    '/customer/email',
  ],
  [
    'an address with a second one',
    withCustomer({ email: 'a@example.org\nb@example.org' }),
    'invalid-input',
    '/customer/email',
  ],
  [
    'a script for a phone number',
    withCustomer({ phone: 'javascript:1' }),
    'invalid-input',
    '/customer/phone',
  ],
  [
    'a number without a country',
    withCustomer({ phone: '063 123 4567' }),
    'invalid-input',
    '/customer/phone',
  ],
  ['a country nobody knows', withCustomer({ country: 'XX' }), 'invalid-input', '/customer/country'],
  [
    'a phone in the middle of words',
    withCustomer({ phone: 'call +381 63 123 4567' }),
    'invalid-input',
    '/customer/phone',
  ],
  [
    'a field nobody asked for',
    { ...wish, isBackendOrCabinet: true },
    'invalid-input',
    '/isBackendOrCabinet',
  ],
  ['an id for a customer', withCustomer({ id: 5 }), 'invalid-input', '/customer/id'],
  ['two bookings', { ...wish, bookings: [1, 2] }, 'invalid-input', '/bookings'],
  ['their own marker', { ...wish, urlParams: { rbk: 'x' } }, 'invalid-input', '/urlParams'],
  ['a coupon object', { ...wish, coupon: { discount: 100 } }, 'invalid-input', '/coupon'],
  ['another kind', { ...wish, kind: 'spaceship' }, 'invalid-input', '/kind'],
  [
    'a gateway that is off',
    { ...wish, payment: { method: 'stripe' } },
    'invalid-input',
    '/payment/method',
  ],
  [
    'a gateway in capitals',
    { ...wish, payment: { method: 'ONSITE' } },
    'invalid-input',
    '/payment/method',
  ],
  ['an extra', { ...wish, extras: [{ id: 1, quantity: 1 }] }, 'invalid-input', '/extras/0'],
  [
    'a series',
    { ...wish, recurring: [{ startsAt: wish.startsAt }] },
    'invalid-input',
    '/recurring',
  ],
  ['a coupon', { ...wish, couponCode: 'SAVE10' }, 'invalid-input', '/couponCode'],
  [
    'an answer to a question',
    { ...wish, customFields: { '3': 'x' } },
    'invalid-input',
    '/customFields/3',
  ],
  ['an older price', { ...wish, expectedTotalMinor: 3000 }, 'price-changed'],
  ['nothing', {}, 'invalid-input', '/kind'],
  ['a list', [], 'invalid-input', '/kind'],
];

const numbersOfPersons = [0, -3, 1.5, '2', 1e9, null, [1], true, 2];

async function expectNoBooking(salon: Salon, response: Response, [, , code, pointer]: Case) {
  const problem = await toProblem(response);
  expect(problem.code).toBe(code);
  expect(problem.status).toBe(response.status);
  expect(problem.errors?.[0]?.pointer).toBe(pointer);
  expect(problem.requestId).toBe('request-1');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const asked = salon.amelia.requests.map(({ path }) => path);
  expect(asked.filter((path) => path !== '/settings' && path !== '/entities')).toEqual([]);
}

describe('whoever asks for what cannot be', () => {
  it.each(refusedUnseen)('is told so before anyone looks at the calendar: %s', async (...each) => {
    const salon = openSalon();
    await expectNoBooking(salon, await salon.book(each[1]), each);
  });

  it.each(numbersOfPersons)('is told so: %j persons', async (persons) => {
    const salon = openSalon();
    const request = { ...wish, persons };
    const each: Case = ['', request, 'invalid-input', '/persons'];
    await expectNoBooking(salon, await salon.book(request), each);
  });

  it('is told so where it is no JSON', async () => {
    for (const body of [
      '',
      '{',
      'null,',
      '{"kind":NaN}',
      '\uFEFF{}',
      '{"a":1,}',
      new Uint8Array([0x22, 0xff, 0x22]),
    ]) {
      const salon = openSalon();
      const response = await salon.post(body);
      expect(response.status).toBe(400);
      expect((await toProblem(response)).code).toBe('invalid-input');
      expect(salon.amelia.requests).toEqual([]);
    }
  });

  it('pollutes no prototype', async () => {
    const salon = openSalon();
    const body = JSON.stringify(wish).replace('{', '{"__proto__":{"polluted":1},');
    expect((await salon.post(body)).status).toBe(422);
    expect('polluted' in {}).toBe(false);
  });

  it('never reads their own words again', async () => {
    const salon = openSalon();
    const response = await salon.book({ ...wish, locale: 'PRIVATE!', startsAt: 'PRIVATE' });
    expect(await response.text()).not.toContain('PRIVATE');
  });
});

describe('a body that does not end', () => {
  /** The first half of a wish; of more there is no sign. */
  const half = () =>
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"kind":"appointment",')),
    });

  it('is waited for no longer than its time', async () => {
    const salon = openSalon({ app: { bodyTimeoutMs: 20 } });
    const request = new Request('https://book.test/v1/bookings', {
      method: 'POST',
      headers: {
        Origin: 'https://shop.test',
        'Content-Type': 'application/json',
        'Idempotency-Key': 'a-key-of-20-letters_',
      },
      body: half(),
      duplex: 'half',
    } as RequestInit);
    const response = await salon.app.request(request);
    expect(response.status).toBe(408);
    expect((await toProblem(response)).code).toBe('request-timeout');
    expect(salon.amelia.requests).toEqual([]);
  });
});
