import { describe, expect, it } from 'vitest';
import {
  breaks,
  json,
  never,
  type Reply,
  readRecordedData,
  recorded,
  text,
} from '../support/recorded-amelia.js';
import { openSalon, toListed, toProblem, wish } from './salon.js';

const page = '<!doctype html><title>Briefly unavailable for scheduled maintenance.</title>';
const booked = JSON.stringify({
  message: 'Successfully added booking',
  data: readRecordedData('book-appointment-utc-true'),
});
const warning = '<br />\n<b>Warning</b>: Undefined array key {0} in <b>/var/www/x.php</b><br />';

/** An endless answer, told in pieces. */
function mebibytes(count: number): Reply {
  const piece = new Uint8Array(1024 * 1024).fill(32);
  let sent = 0;
  return () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          if (sent++ < count) controller.enqueue(piece);
          else controller.close();
        },
      }),
    );
}

/** What each answer to the booking itself amounts to. */
const refusals: [story: string, reply: Reply, code: string, status: number][] = [
  ['the slot is gone', recorded('book-appointment-taken'), 'slot-taken', 409],
  [
    'the slot is gone, on an upgraded site',
    json({ timeSlotUnavailable: true }, 500),
    'slot-taken',
    409,
  ],
  ['the customer has it already', json({ customerAlreadyBooked: true }, 409), 'slot-taken', 409],
  ['the limit is reached', json({ bookingsLimitReached: true }, 409), 'limit-reached', 409],
  ['the e-mail address is odd', json({ emailError: true }, 409), 'contact-not-accepted', 422],
  ['the payment failed', json({ paymentSuccessful: false }, 409), 'payment-failed', 402],
  ['the payment was rolled back', json(null), 'payment-failed', 402],
  ['a reason of tomorrow', json({ moonIsFull: true }, 409), 'booking-refused', 409],
  ['the key is wrong', json({}, 403), 'upstream-auth', 502],
  ['the key lost its rights', json({ reauthorize: true }, 409), 'upstream-auth', 502],
  ['the plugin is off', text('0', { status: 400 }), 'booking-system-unavailable', 503],
  ['nobody is there', breaks('ECONNREFUSED'), 'upstream-unavailable', 503],
];

/** After these nobody can say, without looking, whether there is a booking. */
const riddles: [story: string, reply: Reply][] = [
  ['200 without a booking', recorded('book-appointment-no-payment')],
  ['a web page', text(page, { contentType: 'text/html' })],
  ['words of PHP', recorded('book-appointment-gateway-off')],
  ['JSON that is cut', text(booked.slice(0, 900))],
  ['nothing', text('')],
  ['an error in plain text', text('ERROR: could not connect')],
  ['two answers in one', text(`${booked}${booked}`)],
  ['no answer', never],
  ['a connection that breaks', breaks('ECONNRESET')],
  ['a redirect', text('', { status: 302, headers: { Location: 'https://evil.test/' } })],
  ['three mebibytes', mebibytes(3)],
  [
    'a booking without a time',
    json({ ...Object(readRecordedData('book-appointment-utc-true')), utcTime: [] }),
  ],
  ['an unknown route', json({}, 404)],
];

describe('a booking that Amelia refuses', () => {
  it.each(refusals)('has a code and was not made: %s', async (_, reply, code, status) => {
    const salon = openSalon({ replies: { 'POST /bookings': reply } });
    const response = await salon.book(wish);
    expect(await toProblem(response)).toMatchObject({ code, status });
    expect(response.status).toBe(status);
    expect(salon.amelia.to('POST /bookings')).toHaveLength(1);
    expect(salon.amelia.to('GET /appointments')).toEqual([]);
    await salon.settled();
    expect(salon.amelia.to('POST /bookings/success/2')).toEqual([]);
  });

  it.each<[story: string, reply: Reply, code: string]>([
    ['nothing at all', json(null), 'payment-failed'],
    ['no booking in it', json({ type: 'appointment' }), 'outcome-unknown'],
    ['a booking without a number', json({ booking: { status: 'approved' } }), 'outcome-unknown'],
  ])('L10: is no success where there is no booking: %s', async (_, reply, code) => {
    const salon = openSalon({ replies: { 'POST /bookings': reply } });
    expect((await toProblem(await salon.book(wish))).code).toBe(code);
    expect(salon.amelia.to('POST /bookings')).toHaveLength(1);
    await salon.settled();
    expect(salon.amelia.requests.filter(({ path }) => path.includes('/success/'))).toEqual([]);
  });

  it.each(['canceled', 'rejected'])('is one that is %s as it is made', async (status) => {
    const data = structuredClone(Object(readRecordedData('book-appointment-utc-true')));
    data.booking.status = status;
    const salon = openSalon({ replies: { 'POST /bookings': json(data) } });
    const problem = await toProblem(await salon.book(wish));
    expect(problem).toMatchObject({ code: 'booking-refused', status: 409 });
    await salon.settled();
    expect(salon.amelia.to('POST /bookings/success/2')).toEqual([]);
    expect(salon.log).toContainEqual(
      expect.objectContaining({ level: 'error', code: 'booking-refused' }),
    );
  });

  it('I7: may be tried again with the same key', async () => {
    const salon = openSalon({
      replies: {
        'POST /bookings': [
          recorded('book-appointment-taken'),
          recorded('book-appointment-utc-true'),
        ],
      },
    });
    expect((await salon.book(wish)).status).toBe(409);
    expect((await salon.book(wish)).status).toBe(201);
  });
});

describe('a booking whose answer nobody understands', () => {
  it.each(riddles)('L6, L7, L9: is looked for, and never sent again: %s', async (_, reply) => {
    const salon = openSalon({ replies: { 'POST /bookings': reply } });
    const problem = await toProblem(await salon.book(wish));
    expect(problem).toMatchObject({ status: 202, code: 'outcome-unknown' });
    expect(salon.amelia.to('POST /bookings')).toHaveLength(1);
    expect(salon.amelia.to('GET /appointments')).toHaveLength(3);
    expect(salon.waits).toEqual([2_000, 3_000]);
    expect(JSON.stringify(problem)).not.toMatch(/PHP|StarterPayment|evil|var|maintenance/);
  });

  it.each(riddles)('is as good as any where it is found: %s', async (_, reply) => {
    const salon = openSalon({ replies: { 'POST /bookings': reply } });
    salon.answerWithAppointments((marker) => [toListed(marker)]);
    const response = await salon.book(wish);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      booking: { id: 20, status: 'approved', customer: wish.customer, totalMinor: 3500 },
    });
    await salon.settled();
    expect(salon.amelia.to('POST /bookings/success/20').map(({ body }) => body)).toMatchObject([
      { type: 'appointment', customerId: 25, paymentId: 19 },
    ]);
  });

  it('L1, L3: is looked for before anything is sent when the customer tries again', async () => {
    const salon = openSalon({ replies: { 'POST /bookings': never } });
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    salon.answerWithAppointments((marker) => [toListed(marker)]);
    expect((await salon.book(wish)).status).toBe(201);
    expect(salon.amelia.to('POST /bookings')).toHaveLength(1);
  });

  it('is not found in one that was cancelled, or is somebody else’s', async () => {
    const salon = openSalon({ replies: { 'POST /bookings': never } });
    salon.answerWithAppointments((marker) => [
      toListed(marker, { status: 'canceled' }),
      toListed('another-marker'),
    ]);
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
  });

  it('is cancelled where it is found at another time', async () => {
    const salon = openSalon({ replies: { 'POST /bookings': never } });
    salon.answerWithAppointments((marker) => [
      toListed(marker, { bookingStart: '2026-12-14 09:00:00' }),
    ]);
    expect((await toProblem(await salon.book(wish))).code).toBe('time-changed');
    expect(salon.amelia.to('POST /bookings/cancel/20')).toHaveLength(1);
  });

  it('L3: is found though the second try says that the slot is gone', async () => {
    const salon = openSalon({
      replies: { 'POST /bookings': [never, recorded('book-appointment-taken')] },
    });
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    // PHP is slower still: it writes the booking down after the look that comes first.
    salon.clock.nowMs += 60_000;
    salon.answerWithAppointments((marker, looks) => (looks > 1 ? [toListed(marker)] : []));
    expect((await salon.book(wish)).status).toBe(201);
  });
});

describe('a booking with noise around it', () => {
  it.each([
    ['PHP warnings before it', `${warning}${booked}`],
    ['a byte order mark', `\uFEFF${booked}`],
    ['a notice that holds the beginning of another', `<b>{"a":</b>${booked}`],
  ])('L8, L9: is a booking: %s', async (_, answer) => {
    const salon = openSalon({ replies: { 'POST /bookings': text(answer) } });
    expect((await salon.book(wish)).status).toBe(201);
    expect(JSON.stringify(salon.log)).not.toContain('/var/www');
  });
});

describe('a load that fails', () => {
  const query = '/v1/availability?service=1&from=2026-12-14&to=2026-12-14&timeZone=Europe/Belgrade';
  const cases: [story: string, reply: Reply, code: string, status: number, calls: number][] = [
    ['broken twice', text('oops', { status: 500 }), 'upstream-unavailable', 503, 2],
    ['unreachable twice', breaks('ECONNRESET'), 'upstream-unavailable', 503, 2],
    ['too slow', never, 'upstream-timeout', 504, 1],
    ['a web page', text(page), 'upstream-contract', 502, 1],
    [
      'other fields',
      json({ slots: { '2026-12-14': { '09:00': 'yes' } } }),
      'upstream-contract',
      502,
      1,
    ],
    ['elsewhere', text('', { status: 301 }), 'upstream-contract', 502, 1],
    ['too large', mebibytes(3), 'upstream-contract', 502, 1],
    ['services instead of slots', recorded('key-missing'), 'upstream-contract', 502, 1],
  ];

  it.each(cases)('L5, L7, L36, L38: is told plainly: %s', async (_, reply, code, status, calls) => {
    const salon = openSalon({ replies: { 'GET /slots': reply } });
    const response = await salon.app.request(query);
    expect(await toProblem(response)).toMatchObject({ code, status });
    expect(salon.amelia.to('GET /slots')).toHaveLength(calls);
  });

  it('L5: is tried once more, and then goes well', async () => {
    const salon = openSalon({
      replies: { 'GET /slots': [text('oops', { status: 500 }), recorded('slots-utc')] },
    });
    expect((await salon.app.request(query)).status).toBe(200);
  });

  it('H3: is not kept: the next visitor gets the catalogue', async () => {
    const salon = openSalon({
      replies: { 'GET /entities': [text(page), recorded('entities')] },
    });
    expect((await salon.app.request('/v1/catalog')).status).toBe(502);
    expect((await salon.app.request('/v1/catalog')).status).toBe(200);
  });

  it('reads nothing of an answer that leads elsewhere, nor waits for its end', async () => {
    let isCancelled = false;
    const body = new ReadableStream({
      cancel() {
        isCancelled = true;
      },
    });
    const salon = openSalon({
      replies: { 'GET /slots': () => new Response(body, { status: 301 }) },
    });
    expect((await toProblem(await salon.app.request(query))).code).toBe('upstream-contract');
    expect(isCancelled).toBe(true);
  });

  it('K3: never takes the key along to another address', async () => {
    const salon = openSalon({
      replies: {
        'GET /entities': text('', { status: 302, headers: { Location: 'https://evil.test/' } }),
      },
    });
    expect((await salon.app.request('/v1/catalog')).status).toBe(502);
    expect(salon.amelia.requests.every(({ url }) => url.startsWith('https://salon.test/'))).toBe(
      true,
    );
  });
});
