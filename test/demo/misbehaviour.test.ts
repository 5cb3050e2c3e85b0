import { describe, expect, it } from 'vitest';
import { toWeek } from '../../demo/amelia/row-defaults.js';
import { createRecordedAmelia, endpoint, key, readRecorded, send } from './recorded-site.js';

const booking = readRecorded('book-appointment-utc-true').request.body;

describe('the key', () => {
  it.each([
    ['missing', {}],
    ['wrong', { Amelia: 'guess' }],
    ['in the wrong place', { Authorization: key }],
  ])('is refused with 403 when %s', async (_, headers: Record<string, string>) => {
    const amelia = createRecordedAmelia();
    const answer = await send(amelia, 'GET', '/services', null, { headers });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Content-Type')).toBe('application/json');
    expect(await answer.json()).toEqual({ message: expect.any(String), data: [] });
  });
});

describe('an address that is not Amelia’s', () => {
  it.each([
    ['another page', 'https://site.example/wp-admin/'],
    ['no call', 'https://site.example/wp-admin/admin-ajax.php?action=wpamelia_api'],
    ['another action', endpoint.replace('wpamelia_api', 'heartbeat')],
  ])('is answered as WordPress does: %s', async (_, address) => {
    const amelia = createRecordedAmelia();
    const answer = await amelia.fetch(new Request(address, { headers: { Amelia: key } }));
    expect([answer.status, await answer.text()]).toEqual([400, '0']);
    expect(amelia.requests).toEqual([]);
  });

  it('has no question mark behind the path', async () => {
    const amelia = createRecordedAmelia();
    expect((await send(amelia, 'GET', '/services?page=1')).status).toBe(404);
  });

  it('may lie in a folder', async () => {
    const amelia = createRecordedAmelia();
    const address = `${endpoint.replace('site.example', 'site.example/blog')}/services`;
    const answer = await amelia.fetch(new Request(address, { headers: { Amelia: key } }));
    expect(answer.status).toBe(200);
  });
});

describe('the requests', () => {
  it('are written down with their headers and body', async () => {
    const amelia = createRecordedAmelia();
    await send(amelia, 'GET', '/slots&serviceId=1');
    await send(amelia, 'POST', '/bookings', booking);
    expect(amelia.requests).toMatchObject([
      { method: 'GET', call: '/slots', url: `${endpoint}/slots&serviceId=1`, body: {} },
      { method: 'POST', call: '/bookings', headers: { amelia: key }, body: booking },
    ]);
  });
});

describe('misbehave', () => {
  it('is down with a page, then heals', async () => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ down: true });
    const down = await send(amelia, 'GET', '/services');
    expect(down.status).toBe(500);
    expect(await down.text()).toContain('critical error');
    amelia.misbehave({});
    expect((await send(amelia, 'GET', '/services')).status).toBe(200);
  });

  it('answers 200 with an HTML page', async () => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ html: true });
    const answer = await send(amelia, 'GET', '/services');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toContain('text/html');
  });

  it('prints PHP’s notices before the JSON', async () => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ phpWarnings: true });
    const text = await (await send(amelia, 'GET', '/services')).text();
    expect(text).toMatch(/^<br \/>/);
    const { data } = JSON.parse(text.slice(text.indexOf('{"message"')));
    expect(data.services).toHaveLength(3);
  });

  it('touches only the calls that are meant', async () => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ down: true, only: '/slots' });
    expect((await send(amelia, 'GET', '/slots&serviceId=1')).status).toBe(500);
    expect((await send(amelia, 'GET', '/services')).status).toBe(200);
  });

  it('waits as long as it is told', async () => {
    const amelia = createRecordedAmelia();
    let release = () => {};
    const waited = new Promise<void>((resolve) => {
      release = resolve;
    });
    amelia.misbehave({ wait: () => waited });
    const answer = send(amelia, 'POST', '/bookings', booking);
    await Promise.resolve();
    expect(amelia.appointments).toHaveLength(0);
    release();
    expect((await answer).status).toBe(200);
  });

  it('never answers until the call is aborted', async () => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ silent: true });
    const controller = new AbortController();
    const answer = send(amelia, 'GET', '/services', null, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
  });

  it('lets an abort end the waiting, too', async () => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ wait: () => new Promise(() => {}) });
    const answer = send(amelia, 'GET', '/services', null, { signal: AbortSignal.abort() });
    await expect(answer).rejects.toThrow(/abort/i);
  });

  it('books and never answers', async () => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ loseAnswer: 'hang' });
    const controller = new AbortController();
    const answer = send(amelia, 'POST', '/bookings', booking, {
      headers: { Amelia: key },
      signal: controller.signal,
    });
    const failed = expect(answer).rejects.toThrow('too slow');
    await expect.poll(() => amelia.appointments.length).toBe(1);
    controller.abort(new Error('too slow'));
    await failed;
    expect(amelia.appointments).toHaveLength(1);
  });

  it('books and cuts the answer', async () => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ loseAnswer: 'cut' });
    const answer = await send(amelia, 'POST', '/bookings', booking);
    expect(answer.status).toBe(200);
    await expect(answer.json()).rejects.toThrow(SyntaxError);
    expect(amelia.appointments).toHaveLength(1);
  });

  it('takes the start for wall time of the site in spite of utc', async () => {
    const amelia = createRecordedAmelia(({ settings }) => {
      settings.general.showClientTimeZone = true;
    });
    amelia.misbehave({ ignoreUtc: true });
    const { data } = await (await send(amelia, 'POST', '/bookings', booking)).json();
    expect(data.appointment.bookingStart).toBe('2026-12-14 09:00:00');
    expect(data.utcTime[0].start).toBe('2026-12-14 08:00:00');
    expect(data.booking.utcOffset).toBe(-300);
  });

  it('takes a start in another zone for wall time of the site', async () => {
    const amelia = createRecordedAmelia();
    const elsewhere = { ...Object(booking), utc: false, timeZone: 'Europe/London' };
    amelia.misbehave({ ignoreTimeZone: true });
    const { data } = await (await send(amelia, 'POST', '/bookings', elsewhere)).json();
    expect(data.utcTime[0].start).toBe('2026-12-14 08:00:00');
    amelia.misbehave({});
    const heeded = await (await send(amelia, 'POST', '/bookings', elsewhere)).json();
    expect(heeded.data.utcTime[0].start).toBe('2026-12-14 09:00:00');
  });

  it('tells slots and their bounds as if no zone had been asked for', async () => {
    const amelia = createRecordedAmelia();
    const { path } = readRecorded('slots-utc').request;
    const fetchSlots = async () => (await (await send(amelia, 'GET', path)).json()).data;
    expect(Object.keys((await fetchSlots()).slots['2026-12-14'])[0]).toBe('08:00');
    amelia.misbehave({ ignoreTimeZone: true });
    const told = await fetchSlots();
    expect(Object.keys(told.slots['2026-12-14'])[0]).toBe('09:00');
    expect(told).toMatchObject({ minimum: '2026-11-21 04:29', maximum: '2027-11-21 04:29' });
  });

  it.each([
    [60, '2026-12-14 10:00:00', '2026-12-14 11:00:00'],
    [-7, '2026-12-14 08:53:00', '2026-12-14 09:53:00'],
  ])('puts what is booked %i minutes later', async (shiftMinutes, start, bookingStart) => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ shiftMinutes });
    const { data } = await (await send(amelia, 'POST', '/bookings', booking)).json();
    expect(data.utcTime[0].start).toBe(start);
    expect(data.appointment.bookingStart).toBe(bookingStart);
  });

  it('books the second of two hours for the first, but where it keeps instants', async () => {
    const starts: string[] = [];
    for (const keepsInstants of [false, true]) {
      const amelia = createRecordedAmelia(({ employees: [mia] }) =>
        mia?.weekDays.push(...toWeek([7], '00:00:00', '08:00:00')),
      );
      amelia.misbehave({ keepsInstants });
      const { body } = readRecorded('book-overlap-first').request;
      const { data } = await (await send(amelia, 'POST', '/bookings', body)).json();
      starts.push(data.utcTime[0].start);
    }
    expect(starts).toEqual(['2027-10-31 01:30:00', '2027-10-31 00:30:00']);
  });

  it('fails as many success calls as it is told', async () => {
    const amelia = createRecordedAmelia();
    await send(amelia, 'POST', '/bookings', booking);
    amelia.misbehave({ failSuccess: 2 });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      const answer = await send(amelia, 'POST', '/bookings/success/1', { type: 'appointment' });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([500, 500, 200]);
  });
});
