import { describe, expect, it } from 'vitest';
import type { Business } from '../../demo/amelia/rows.js';
import { toProblem } from './salon.js';
import {
  aFieldRow,
  anExtraRow,
  changeService,
  openStudio,
  type Studio,
  studioWish,
} from './studio.js';

/*
 * What somebody writes who does not use the widget: each is refused before Amelia is asked about
 * anything but the catalogue. The numbers are those of the list of attacks.
 */

/** A service that asks for something of each kind, so that each can be forged. */
function withEverything(business: Business): void {
  changeService(business, 1, { extras: [anExtraRow(101)], recurringCycle: 'weekly' });
  business.customFields = [
    aFieldRow(1, 1, 'text'),
    aFieldRow(3, 1, 'select', { options: ['Tea'] }),
  ];
}

async function expectRefused(studio: Studio, response: Response, pointer?: string) {
  const problem = await toProblem(response);
  expect([400, 422]).toContain(response.status);
  expect(problem.code).toBe('invalid-input');
  if (pointer) expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  const asked = new Set(studio.amelia.requests.map(({ call }) => call));
  expect([...asked].filter((call) => call !== '/settings' && call !== '/entities')).toEqual([]);
}

const customer = studioWish.customer;

const forged: [story: string, change: object, pointer: string][] = [
  ['P10: a gateway that nobody has', { payment: { method: 'wc' } }, '/payment/method'],
  ['P10: a gateway that is off', { payment: { method: 'mollie' } }, '/payment/method'],
  ['P10: one in capitals', { payment: { method: 'ONSITE' } }, '/payment/method'],
  ['P10: one of no letters', { payment: { method: '' } }, '/payment/method'],
  [
    'P10: one that is paid already',
    { payment: { method: 'onSite', status: 'paid' } },
    '/payment/status',
  ],
  [
    'P10: paying in full where no deposit is asked',
    { payment: { method: 'onSite', payInFull: true } },
    '/payment/payInFull',
  ],
  ...[
    'tomorrow',
    '@0',
    '2026-02-30T10:00:00Z',
    '2026-12-14 09:00',
    '2026-12-14T10:00:00+09:00',
    '2026-12-14T09:00:00Z\u0000x',
    '2026-12-14T24:00:00Z',
  ].map((startsAt): [string, object, string] => [
    `P14: ${JSON.stringify(startsAt)}`,
    { startsAt },
    '/startsAt',
  ]),
  ['P14: the past', { startsAt: '2026-11-22T09:00:00Z' }, '/startsAt'],
  ...['Mars/Phobos', 'Europe/Berlin\r\n', '../../etc', `Europe/${'x'.repeat(2048)}`].map(
    (timeZone): [string, object, string] => [
      `P15: ${JSON.stringify(timeZone.slice(0, 20))}`,
      { timeZone },
      '/timeZone',
    ],
  ),
  [
    'P16: a name of 256 letters',
    { customer: { ...customer, firstName: 'x'.repeat(256) } },
    '/customer/firstName',
  ],
  [
    'P16: a name on two lines',
    { customer: { ...customer, firstName: 'Jo\r\nrdan' } },
    '/customer/firstName',
  ],
  [
    'P16: a name that turns around',
    { customer: { ...customer, lastName: 'Par\u202Eker' } },
    '/customer/lastName',
  ],
  [
    'P16: half a letter',
    { customer: { ...customer, lastName: 'Par\uD800ker' } },
    '/customer/lastName',
  ],
  ['P16: a name of spaces', { customer: { ...customer, firstName: '   ' } }, '/customer/firstName'],
  [
    'P16: an e-mail address of nowhere',
    { customer: { ...customer, email: 'a@b' } },
    '/customer/email',
  ],
  [
    'P16: one on two lines',
    { customer: { ...customer, email: 'a@example.test\nb' } },
    '/customer/email',
  ],
  [
    'P16: one of 192 letters',
    { customer: { ...customer, email: `${'x'.repeat(179)}@example.test` } },
    '/customer/email',
  ],
  [
    'P16: a number that is a script',
    { customer: { ...customer, phone: 'javascript:alert(1)' } },
    '/customer/phone',
  ],
  ['P16: a code on two lines', { couponCode: 'WELCOME10\nX' }, '/couponCode'],
  ['P16: a code of 65 letters', { couponCode: 'x'.repeat(65) }, '/couponCode'],
  [
    'P17: a name that would be HTML',
    { customer: { ...customer, firstName: '<b>x</b>' } },
    '/customer/firstName',
  ],
  ['P19: a marker of their own', { urlParams: { rbk: 'x' } }, '/urlParams'],
  ['P19: a marker by another way', { parameters: { rbk: 'x' } }, '/parameters/rbk'],
  ['P17: a parameter that would be HTML', { parameters: { utm_id: '<b>' } }, '/parameters/utm_id'],
  ['P16: one with a letter nobody sees', { parameters: { x: 'a\u202Eb' } }, '/parameters/x'],
  ['P16: one of 201 letters', { parameters: { x: 'x'.repeat(201) } }, '/parameters/x'],
  ['P18: one that is no text', { parameters: { x: { y: 1 } } }, '/parameters/x'],
  ['P18: one by an odd name', { parameters: { 'a[b]': 'x' } }, '/parameters/a[b]'],
  ['P18: one by the name of a prototype', { parameters: { constructor: 'x' } }, '/parameters'],
  [
    'P18: more than twenty of them',
    { parameters: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`p${n}`, 'x'])) },
    '/parameters',
  ],
  ['P20: a service that is not there', { serviceId: 999 }, '/serviceId'],
  ['P20: an employee who is not there', { employeeId: 999 }, '/employeeId'],
  ['P20: an employee who does something else', { employeeId: 3 }, '/employeeId'],
  ['P20: a place where it is not done', { employeeId: 2, locationId: 2 }, '/locationId'],
];

describe('a booking that is forged', () => {
  it.each(forged)('%s', async (_, change, pointer) => {
    const studio = openStudio(withEverything);
    await expectRefused(studio, await studio.book({ ...studioWish, ...change }), pointer);
  });

  it.each([
    ['a hidden service', (business: Business) => changeService(business, 1, { status: 'hidden' })],
    ['one that is not shown', (business: Business) => changeService(business, 1, { show: false })],
  ])('P20: %s is answered as one that is not there', async (_, edit) => {
    const [hidden, unknown] = await Promise.all([
      openStudio(edit).book(studioWish),
      openStudio().book({ ...studioWish, serviceId: 999 }),
    ]);
    expect(hidden.status).toBe(unknown.status);
    expect(await hidden.text()).toBe(await unknown.text());
  });

  it('P15: one slot is one start, wherever the customer is', async () => {
    const starts = await Promise.all(
      ['Pacific/Auckland', 'America/Los_Angeles'].map(async (timeZone) => {
        const studio = openStudio();
        await studio.book({ ...studioWish, timeZone });
        return studio.booked()[0]?.bookingStart;
      }),
    );
    expect(starts).toEqual(['2026-12-14 09:00', '2026-12-14 09:00']);
  });

  it('P19: only our own marker goes up', async () => {
    const studio = openStudio();
    await studio.book(studioWish);
    expect(Object.keys(Object(studio.booked()[0]?.urlParams))).toEqual(['rbk']);
  });

  it('P19: where it came from goes up beside our marker', async () => {
    const studio = openStudio();
    const parameters = { utm_source: 'news', branch: 'Old town' };
    expect((await studio.book({ ...studioWish, parameters })).status).toBe(201);
    const { rbk, ...others } = Object(studio.booked()[0]?.urlParams);
    expect(others).toEqual(parameters);
    expect(rbk).toMatch(/^[\w-]{22}$/);
  });
});

describe('P18: JSON that is none, or too much', () => {
  const text = JSON.stringify(studioWish);
  const nested = `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`;
  const many = JSON.stringify(
    Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [index + 1, 'x'])),
  );
  const tricks: [story: string, body: string][] = [
    ['a prototype', text.replace('{', '{"__proto__":{"polluted":1},')],
    ['a prototype among the answers', text.replace('{', '{"customFields":{"__proto__":"x"},')],
    [
      'the same key twice: the last one counts',
      text.replace('"serviceId":1', '"serviceId":1,"serviceId":999'),
    ],
    ['a hundred deep', text.replace('{', `{"customFields":${nested},`)],
    [
      'an array for an object',
      text.replace('{"firstName"', '[{"firstName"').replace('},"timeZone"', '}],"timeZone"'),
    ],
    ['a byte order mark', `\uFEFF${text}`],
    ['not a number', text.replace('"serviceId":1', '"serviceId":NaN')],
    ['a comma too many', text.replace('}}', '},}').replace(/}$/, ',}')],
  ];

  it.each(tricks)('%s', async (_, body) => {
    const studio = openStudio(withEverything);
    const response = await studio.send('/v1/bookings', body);
    await expectRefused(studio, response);
    expect('polluted' in {}).toBe(false);
  });

  it('ten thousand answers are more than a body may hold', async () => {
    const studio = openStudio(withEverything);
    const response = await studio.send(
      '/v1/bookings',
      text.replace('{', `{"customFields":${many},`),
    );
    expect((await toProblem(response)).code).toBe('body-too-large');
    expect(studio.booked()).toEqual([]);
  });
});
