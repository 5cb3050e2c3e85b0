import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../proxy/contract/availability.js';
import type { AmeliaEvent, EventPage } from '../../../proxy/contract/events.js';
import { type Stage, shop } from '../stage.js';
import { dayAhead, fetchSlots } from '../wishes.js';

/** A class at the weekend too, when clocks change. */
const yoga = 3;

/** With clock changes of an hour, of half an hour, and none; both sides of the date line. */
const zones = [
  'Europe/Belgrade',
  'America/New_York',
  'America/St_Johns',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

const zonesWithChanges = [
  'Europe/Belgrade',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];

/** What is read before anything is booked. */
export function describeReading(stage: () => Stage): void {
  describe('what a page reads', () => {
    it('the site’s zone and currency', async () => {
      const { status, headers, text } = await stage().load('/v1/site');
      expect(status).toBe(200);
      expect(headers['access-control-allow-origin']).toBe(shop);
      expect(headers.vary).toContain('Origin');
      expect(JSON.parse(text)).toMatchObject({
        timeZone: 'Europe/Belgrade',
        currency: { code: 'USD', decimals: 2 },
        kinds: ['appointment', 'event', 'package'],
      });
    });

    it('the catalogue, with packages, and nothing private of employees', async () => {
      const { status, headers, text } = await stage().load('/v1/catalog');
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^application\/json/);
      const { services, packages, employees, locations } = JSON.parse(text);
      expect([services.length, packages.length]).toEqual([14, 5]);
      expect([employees.length, locations.length]).toEqual([5, 2]);
      expect(text).not.toMatch(/example\.test|\+38160|Private number/);
    });

    it('the catalogue, without an origin, as the proxy’s own page does', async () => {
      const { status, headers } = await stage().ask('/v1/catalog');
      expect(status).toBe(200);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    });

    it.each([
      '/v1/site',
      '/v1/catalog',
      `/v1/events?from=${dayAhead(0)}&to=${dayAhead(60)}`,
      `/v1/availability?service=${yoga}&from=${dayAhead(20)}&to=${dayAhead(26)}&timeZone=UTC`,
    ])('what has not changed is not sent again: %s', async (path) => {
      const { etag = '' } = (await stage().load(path)).headers;
      expect(etag).not.toBe('');
      const again = await stage().load(path, { 'If-None-Match': etag });
      expect([again.status, again.text]).toEqual([304, '']);
      expect(again.headers['access-control-allow-origin']).toBe(shop);
    });

    it('events, and one of them', async () => {
      const days = `from=${dayAhead(0)}&to=${dayAhead(60)}`;
      const list = await stage().load(`/v1/events?${days}`);
      expect(list.status, list.text).toBe(200);
      const { events }: EventPage = JSON.parse(list.text);
      expect(events.length).toBeGreaterThan(8);
      const [first] = events;
      const one = await stage().load(`/v1/events/${first?.id}`);
      const { name, periods }: AmeliaEvent = JSON.parse(one.text);
      expect({ name, periods }).toEqual({ name: first?.name, periods: first?.periods });
    });

    it('events by what people call them', async () => {
      const days = `from=${dayAhead(0)}&to=${dayAhead(60)}`;
      const { text } = await stage().load(`/v1/events?${days}&search=candlelight`);
      const { events }: EventPage = JSON.parse(text);
      expect(new Set(events.map(({ name }) => name))).toEqual(new Set(['Yoga by candlelight']));
    });
  });

  describe('free times', () => {
    /** All free times around some days, by those days. */
    const around = new Map<string, Promise<Slot[]>>();

    /** What is said of some days of a zone is what another library makes of all free times. */
    async function expectDays(timeZone: string, from: string, to: string): Promise<void> {
      const wide = { service: yoga, from: shift(from, -3), to: shift(to, 3) };
      const key = `${from} ${to}`;
      const asked = around.get(key) ?? fetchSlots(stage(), wide);
      around.set(key, asked);
      const all = await asked;
      const slots = await fetchSlots(stage(), { service: yoga, timeZone, from, to });
      const expected = all.filter(({ startsAt }) => {
        const day = toWallTime(startsAt, timeZone).toPlainDate().toString();
        return from <= day && day <= to;
      });
      expect(slots).toEqual(expected);
      expect(all.length).toBeGreaterThan(slots.length);
    }

    it.each(zones)('are those of the days that somebody has in %s', async (timeZone) => {
      const [from, to] = [dayAhead(20), dayAhead(26)];
      await expectDays(timeZone, from, to);
    });

    it.each(zonesWithChanges)(
      'are those of the days when clocks change in %s',
      async (timeZone) => {
        const change = toNextChange(timeZone);
        await expectDays(timeZone, shift(change, -1), change);
        await expectDays(timeZone, change, change);
      },
    );

    it('are within the hours of whoever works then, on the clock of the place', async () => {
      const slots = await fetchSlots(stage(), { service: yoga });
      const hours = slots.map(({ startsAt }) => toWallTime(startsAt, 'Europe/Belgrade').hour);
      expect(hours.length).toBeGreaterThan(10);
      expect(Math.min(...hours)).toBeGreaterThanOrEqual(7);
      expect(Math.max(...hours)).toBeLessThan(13);
    });

    it('are asked of Amelia in one way, whatever zone somebody is in', async () => {
      const calls = stage().upstream.to('GET /slots');
      expect(calls.length).toBeGreaterThan(0);
      for (const { url, headers } of calls) {
        expect(url).toContain('page=booking&timeZone=UTC&queryTimeZone=UTC');
        expect(headers['user-agent']).toBe('amelia-booking-proxy');
      }
    });
  });
}

/** The day on which the clocks of a zone change next. */
function toNextChange(timeZone: string): string {
  const soon = Temporal.Now.zonedDateTimeISO(timeZone).add({ days: 4 });
  return soon.getTimeZoneTransition('next')?.toPlainDate().toString() ?? '';
}

function toWallTime(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

function shift(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
