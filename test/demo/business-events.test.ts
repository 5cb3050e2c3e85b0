import { describe, expect, it } from 'vitest';
import { createAmelia } from '../../demo/amelia/amelia.js';
import { createSampleBusiness } from '../../demo/business.js';
import { get, post } from './book.js';
import { bookEvent, list } from './book-event.js';
import { key } from './recorded-site.js';

// A Saturday, a Monday, New Year's Eve, and the days before both clock changes.
const days = ['2026-11-21', '2026-11-23', '2026-12-31', '2027-03-27', '2027-10-30'];

interface Row {
  id: number;
  name: string;
  parentId: number | null;
  price: number;
  bookable: boolean;
  full: boolean;
  upcoming: boolean;
  closed: boolean;
  status: string;
  places: number;
  aggregatedPrice: boolean;
  bookMultipleTimes: boolean;
  customTickets: { name: string; enabled: boolean; dateRangePrice: number | null }[];
  periods: { periodStart: string; periodEnd: string }[];
  tags: { name: string }[];
}

describe.each(days)('the events of the sample business on %s', (day) => {
  const now = Date.parse(`${day}T10:00:00Z`);
  const business = createSampleBusiness(now);
  const createStudio = () => createAmelia({ business, key, now: () => now });
  const read = (): Promise<Row[]> => list(createStudio(), '&limit=100');
  const named = async (name: string) => (await read()).find((event) => event.name === name);

  it('are listed by their dates, all still to come, without the hidden one', async () => {
    const events = await read();
    const starts = events.map(({ periods }) => periods[0]?.periodStart ?? '');
    expect(events).toHaveLength(17);
    expect(starts).toEqual([...starts].sort());
    expect((starts[0] ?? '') > day).toBe(true);
    expect(events.map(({ name }) => name)).not.toContain('Staff training');
  });

  it('are of every kind', async () => {
    expect(await named('Open evening')).toMatchObject({ price: 0, bookable: true });
    expect(await named('Kids’ yoga')).toMatchObject({ full: true, bookable: false, places: 0 });
    expect(await named('Breathwork weekend')).toMatchObject({ upcoming: true, bookable: false });
    expect(await named('Skin care workshop')).toMatchObject({ closed: true, bookable: false });
    expect(await named('Massage for two: a workshop')).toMatchObject({ bookable: true, places: 3 });
    expect(await named('Sunrise swim')).toMatchObject({ status: 'rejected', bookable: false });
    expect(await named('Family yoga')).toMatchObject({ aggregatedPrice: false, bookable: true });
    expect(await named('Taster class')).toMatchObject({ bookMultipleTimes: false, bookable: true });
    expect((await named('Yoga weekend in the garden'))?.periods).toHaveLength(3);
    const tags = new Set((await read()).flatMap((event) => event.tags.map(({ name }) => name)));
    expect([...tags]).toEqual(expect.arrayContaining(['Yoga', 'Kids', 'Evening']));
  });

  it('have a series of four weeks with one parent', async () => {
    const series = (await read()).filter(({ name }) => name === 'Yoga by candlelight');
    expect(series.map(({ id, parentId }) => [id, parentId])).toEqual([
      [2, null],
      [3, 2],
      [4, 2],
      [5, 2],
    ]);
  });

  it('have tickets: one no longer sold, one with an early price, one room for all', async () => {
    const family = await named('Family movement morning');
    expect(family?.customTickets.map(({ name, enabled }) => [name, enabled])).toEqual([
      ['Adult', true],
      ['Child', true],
      ['Grandparent', false],
    ]);
    const soundBath = await named('Sound bath');
    expect(soundBath?.customTickets.map(({ dateRangePrice }) => dateRangePrice)).toEqual([
      24,
      null,
    ]);
    expect(soundBath?.places).toBe(21);
  });

  it('have a night in which the clocks change', async () => {
    const { event } = await get(createStudio(), '/events/18&timeZone=UTC');
    const [{ periodStart, periodEnd }] = event.periods;
    const hours = (Date.parse(`${periodEnd}Z`) - Date.parse(`${periodStart}Z`)) / 3_600_000;
    expect([7, 9]).toContain(hours);
  });

  it('keep nobody from appointments: they are at hours that nobody works', () => {
    for (const { providerIds, periods, status } of business.events) {
      if (status !== 'approved') continue;
      for (const { periodStart, periodEnd } of periods) {
        const weekday = new Date(`${periodStart.slice(0, 10)}T00:00Z`).getUTCDay() || 7;
        const hours = business.employees
          .filter(({ id }) => providerIds.includes(id))
          .flatMap(({ weekDays }) => weekDays)
          .filter(({ dayIndex }) => dayIndex === weekday);
        for (const { startTime, endTime } of hours) {
          const isApart = periodStart.slice(11) >= endTime || periodEnd.slice(11) <= startTime;
          expect([periodStart, isApart]).toEqual([periodStart, true]);
        }
      }
    }
  });

  it('have one with questions and a coupon', async () => {
    const studio = createStudio();
    const fields = business.customFields.filter(({ eventIds }) => eventIds.includes(16));
    expect(fields.map(({ required }) => required)).toEqual([true, false]);
    const user = { firstName: '', lastName: '' };
    const asked = { code: 'EVENT20', type: 'event', count: 1, user };
    const answer = await post(studio, '/coupons/validate', { ...asked, id: 16 });
    expect(answer).toMatchObject({ status: 200, data: { coupon: { discount: 20 } } });
    const other = await post(studio, '/coupons/validate', { ...asked, id: 6 });
    expect(other.data).toEqual({ couponUnknown: true });
    const { data } = await bookEvent(studio, { eventId: 16, couponCode: 'EVENT20' });
    expect(data.booking).toMatchObject({ price: 48, coupon: { code: 'EVENT20' } });
  });

  it('have no real addresses', () => {
    for (const { customer } of business.eventBookings) {
      expect(customer.email).toMatch(/@example\.test$/);
    }
  });
});
