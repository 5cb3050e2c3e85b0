import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { bookingPartName, toFilePartName } from '../../../proxy/contract/files.js';
import { type Stage, shop } from '../stage.js';
import { ameliaKey, fileField, serviceWithFile } from '../upstream.js';
import { fetchSlots, toCode, toReceipt, toVisitor, toWish } from '../wishes.js';

const [consultation, massage, yoga] = [1, 2, 3];

/** Bookings of every kind, each made once. */
export function describeBooking(stage: () => Stage): void {
  /** The bodies of the bookings that reached Amelia while something ran. */
  async function whatGoesUp(run: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
    const before = stage().upstream.to('POST /bookings').length;
    await run();
    return stage()
      .upstream.to('POST /bookings')
      .slice(before)
      .filter(({ call }) => call === '/bookings')
      .map(({ body }) => body);
  }

  describe('a customer books', () => {
    it('an appointment, at the very instant they chose', async () => {
      const wish = await toWish(stage(), consultation);
      const sent = await whatGoesUp(async () => {
        const booking = toReceipt(await stage().post('/v1/bookings', wish));
        expect(booking).toMatchObject({
          kind: 'appointment',
          status: 'approved',
          timeZone: wish.timeZone,
          customer: wish.customer,
        });
        expect(booking.appointments.map(({ startsAt }) => startsAt)).toEqual([wish.startsAt]);
      });
      const { timeZone } = wish;
      expect(sent).toMatchObject([
        {
          type: 'appointment',
          bookingStart: wish.startsAt.replace('T', ' ').slice(0, 16),
          utc: true,
          timeZone,
          serviceId: consultation,
          bookings: [{ customerId: 0, customer: { id: null, ...wish.customer } }],
        },
      ]);
      const minutes =
        Temporal.Instant.from(wish.startsAt).toZonedDateTimeISO(timeZone).offsetNanoseconds / 6e10;
      expect(sent).toMatchObject([{ bookings: [{ utcOffset: minutes }] }]);
    });

    it('and everybody who has to hears of it, though the answer is out', async () => {
      const { upstream } = stage();
      const wish = await toWish(stage(), consultation);
      // The second try is made when nobody waits any more.
      upstream.amelia.misbehave({ failSuccess: 1 });
      const { id } = toReceipt(await stage().post('/v1/bookings', wish));
      const tries = () =>
        upstream.to('POST /').filter(({ call }) => call === `/bookings/success/${id}`);
      await expect.poll(tries, { timeout: 10_000 }).toHaveLength(2);
      upstream.amelia.misbehave({});
    });

    it('from a zone that has two names, by either of which PHP knows it', async () => {
      const wish = { ...(await toWish(stage(), consultation)), timeZone: 'Asia/Kathmandu' };
      const [sent] = await whatGoesUp(async () => {
        expect(toReceipt(await stage().post('/v1/bookings', wish)).timeZone).toBe(wish.timeZone);
      });
      expect(['Asia/Kathmandu', 'Asia/Katmandu']).toContain(sent?.timeZone);
      expect(sent?.bookings).toMatchObject([{ utcOffset: 345 }]);
    });

    it('with nothing but our own headers going up', async () => {
      const wish = await toWish(stage(), consultation);
      const headers = {
        Cookie: 'wordpress_logged_in=1; ameliaToken=2',
        Authorization: 'Bearer x',
        Amelia: 'another-key',
        'X-HTTP-Method-Override': 'DELETE',
      };
      toReceipt(await stage().post('/v1/bookings', wish, headers));
      const [call] = stage().upstream.to('POST /bookings').slice(-1);
      for (const { headers: sent } of stage().upstream.amelia.requests) {
        expect(sent.amelia).toBe(ameliaKey);
        expect(sent.accept).toBe('application/json');
        expect(sent['user-agent']).toBe('amelia-booking-proxy');
        for (const name of [
          'cookie',
          'authorization',
          'origin',
          'referer',
          'idempotency-key',
          'x-forwarded-for',
          'x-real-ip',
          'x-http-method-override',
        ]) {
          expect(sent).not.toHaveProperty(name);
        }
      }
      expect(call?.method).toBe('POST');
    });

    it('a class with a friend, by phone number and coupon', async () => {
      const [slot] = await fetchSlots(stage(), { service: yoga, persons: 2 });
      const visitor = toVisitor();
      const wish = {
        kind: 'appointment',
        serviceId: yoga,
        startsAt: slot?.startsAt,
        persons: 2,
        couponCode: 'WELCOME10',
        expectedTotalMinor: 2700,
        ...visitor,
        customer: { ...visitor.customer, phone: '063 123 4567', country: 'RS' },
      };
      const sent = await whatGoesUp(async () => {
        expect(toReceipt(await stage().post('/v1/bookings', wish)).totalMinor).toBe(2700);
      });
      expect(sent).toMatchObject([
        {
          couponCode: 'WELCOME10',
          bookings: [{ persons: 2, customer: { phone: '+381631234567', countryPhoneIso: 'rs' } }],
        },
      ]);
    });

    it('with a letter from their doctor', async () => {
      const [slot] = await fetchSlots(stage(), { service: serviceWithFile });
      const wish = {
        kind: 'appointment',
        serviceId: serviceWithFile,
        startsAt: slot?.startsAt,
        ...toVisitor(),
      };
      const form = new FormData();
      form.append(bookingPartName, new Blob([JSON.stringify(wish)], { type: 'application/json' }));
      form.append(
        toFilePartName(fileField),
        new File([`%PDF-1.7 ${'é'.repeat(40_000)}`], 'letter.pdf', { type: 'application/pdf' }),
      );
      const body = new Response(form);
      const answer = await stage().ask('/v1/bookings', {
        method: 'POST',
        headers: {
          Origin: shop,
          'Content-Type': body.headers.get('Content-Type') ?? '',
          'Idempotency-Key': 'a-key-for-a-doctors-letter',
          [stage().runtime.addressHeader]: '203.0.113.40',
        },
        body: new Uint8Array(await body.arrayBuffer()),
      });
      expect(toReceipt(answer).appointments[0]?.startsAt).toBe(slot?.startsAt);
      const [call] = stage()
        .upstream.to('POST /bookings')
        .filter(({ files }) => files.length > 0);
      expect(call?.files).toMatchObject([{ name: 'letter.pdf', size: 80_009 }]);
    });

    it('places at an event', async () => {
      const wish = { kind: 'event', eventId: 1, persons: 2, ...toVisitor() };
      const sent = await whatGoesUp(async () => {
        const booking = toReceipt(await stage().post('/v1/bookings', wish));
        expect(booking).toMatchObject({ kind: 'event', title: 'Open evening', totalMinor: 0 });
      });
      expect(sent).toMatchObject([{ type: 'event', eventId: 1, bookings: [{ persons: 2 }] }]);
    });

    it('tickets of several kinds', async () => {
      const tickets = [
        { id: 1, quantity: 2 },
        { id: 2, quantity: 1 },
      ];
      const wish = { kind: 'event', eventId: 7, tickets, expectedTotalMinor: 4500, ...toVisitor() };
      expect(toReceipt(await stage().post('/v1/bookings', wish)).totalMinor).toBe(4500);
    });

    it('a package, its first visit now and the next one later', async () => {
      const [slot] = await fetchSlots(stage(), { service: consultation });
      const appointments = [{ serviceId: consultation, startsAt: slot?.startsAt }];
      const wish = { kind: 'package', packageId: 1, appointments, ...toVisitor() };
      const { id, manage, purchase } = toReceipt(await stage().post('/v1/bookings', wish));
      expect(purchase?.left.find(({ serviceId }) => serviceId === massage)?.left).toBe(1);
      const authorization = { Authorization: `Bearer ${manage?.token}` };
      const bought = await stage().load(`/v1/purchases/${id}`, authorization);
      expect(JSON.parse(bought.text).purchase).toEqual(purchase);
      const [later] = await fetchSlots(stage(), { service: massage });
      const next = await stage().post(
        `/v1/purchases/${id}/appointments`,
        { serviceId: massage, startsAt: later?.startsAt, timeZone: 'Asia/Kathmandu' },
        authorization,
      );
      expect(next.status, next.text).toBe(201);
      expect(JSON.parse(next.text).booking.appointments).toHaveLength(2);
    });
  });

  describe('one key, one booking', () => {
    it('I2: whoever asks again gets the very same answer', async () => {
      const wish = await toWish(stage(), massage);
      const key = { 'Idempotency-Key': 'the-same-key-for-both-of-them' };
      const sent = await whatGoesUp(async () => {
        const first = await stage().post('/v1/bookings', wish, key);
        toReceipt(first);
        const again = await stage().post('/v1/bookings', wish, key);
        expect(again.headers['idempotent-replayed']).toBe('true');
        expect(first.headers['idempotent-replayed']).toBeUndefined();
        expect([again.status, again.text]).toEqual([201, first.text]);
        const other = { ...wish, locale: 'de-DE' };
        const reused = await stage().post('/v1/bookings', other, key);
        expect([reused.status, toCode(reused)]).toEqual([422, 'idempotency-key-reused']);
      });
      expect(sent).toHaveLength(1);
    });

    it('I5: of two at the same moment one goes up', async () => {
      const wish = await toWish(stage(), massage);
      const key = { 'Idempotency-Key': 'the-same-key-at-the-same-moment' };
      const sent = await whatGoesUp(async () => {
        const answers = await Promise.all([
          stage().post('/v1/bookings', wish, key),
          stage().post('/v1/bookings', wish, key),
        ]);
        const statuses = answers.map(({ status }) => status).sort();
        expect(statuses[0]).toBe(201);
        expect([201, 409]).toContain(statuses[1]);
      });
      expect(sent).toHaveLength(1);
    });
  });
}
