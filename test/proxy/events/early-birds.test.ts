import { describe, expect, it } from 'vitest';
import { openStudio } from '../studio.js';
import { concert, readChanged } from './event-salon.js';
import { readEvent, soundBath } from './event-studio.js';

interface Range {
  startDate: string;
  endDate: string;
  price: number;
}

/** What a seat of the sound bath costs at that instant, on a site in this zone; else it is $30.00. */
async function readSeatMinor(
  ranges: readonly Range[],
  at = '2026-11-23T12:00:00Z',
  timeZoneString = 'Europe/Belgrade',
): Promise<number | undefined> {
  const studio = openStudio((business) => {
    business.settings.wordpress.timeZoneString = timeZoneString;
    for (const event of business.events) {
      const [seat] = event.id === soundBath ? event.customTickets : [];
      if (seat) seat.dateRanges = JSON.stringify(ranges);
    }
  });
  studio.clock.nowMs = Date.parse(at);
  return (await readEvent(studio, soundBath)).tickets?.[0]?.priceMinor;
}

const range = (startDate: string, endDate: string, price = 24): Range => {
  return { startDate, endDate, price };
};

describe('an early bird', () => {
  it.each([
    ['pays less today', [range('2026-11-23', '2026-11-23')], 2400],
    ['came yesterday', [range('2026-11-01', '2026-11-22')], 3000],
    ['comes tomorrow', [range('2026-11-24', '2026-12-01')], 3000],
    [
      'pays the last of two prices',
      [range('2026-11-01', '2026-12-01', 20), range('2026-11-20', '2026-11-30', 22)],
      2200,
    ],
    [
      'pays the one that holds',
      [range('2026-11-01', '2026-12-01', 20), range('2026-12-01', '2026-12-05', 22)],
      2000,
    ],
    ['pays more where it is dearer', [range('2026-11-01', '2026-12-01', 45)], 4500],
    ['is nobody where there is no price', [], 3000],
  ])('%s', async (_, ranges, priceMinor) => {
    expect(await readSeatMinor(ranges)).toBe(priceMinor);
  });

  const last = [range('2026-11-01', '2026-12-03')];

  it.each([
    ['the last minute of the last day', '2026-12-03T22:59:00Z', 'Europe/Belgrade', 2400],
    ['midnight after it, still that day in UTC', '2026-12-03T23:00:00Z', 'Europe/Belgrade', 3000],
    ['the same day, the next one in UTC', '2026-12-04T04:59:00Z', 'America/New_York', 2400],
    ['midnight after it over there', '2026-12-04T05:00:00Z', 'America/New_York', 3000],
  ])('is one through the last day, by the site’s clock: %s', async (_, at, zone, priceMinor) => {
    expect(await readSeatMinor(last, at, zone)).toBe(priceMinor);
  });

  it('is one from the first minute of the first day', async () => {
    const first = [range('2026-12-03', '2026-12-10')];
    expect(await readSeatMinor(first, '2026-12-02T22:59:00Z')).toBe(3000);
    expect(await readSeatMinor(first, '2026-12-02T23:01:00Z')).toBe(2400);
  });

  it('is charged what was told, and Amelia agrees', async () => {
    const studio = openStudio();
    const wish = {
      kind: 'event',
      eventId: soundBath,
      tickets: [{ id: 4, quantity: 2 }],
      expectedTotalMinor: 4800,
      customer: { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' },
      timeZone: 'Europe/Belgrade',
      locale: 'en-US',
    };
    expect((await studio.book(wish)).status).toBe(201);
    await studio.settled();
    expect(studio.log.filter(({ event }) => event === 'amount-mismatch')).toEqual([]);
    studio.clock.nowMs = Date.parse('2026-12-03T23:00:00Z');
    const late = await studio.book(wish);
    expect(await late.json()).toMatchObject({ code: 'price-changed', totalMinor: 6000 });
    expect(studio.booked()).toHaveLength(1);
  });
});

describe('what Amelia says of an early price', () => {
  const read = async (change: object) => {
    const [ticket] = concert.customTickets;
    const event = await readChanged({
      customPricing: true,
      customTickets: [{ ...ticket, ...change }],
    });
    return event.tickets?.[0]?.priceMinor;
  };

  it.each([
    ['its own word for today', { dateRangePrice: 7 }, 700],
    ['ranges that are a list already', { dateRanges: [range('2026-11-01', '2026-11-30', 8)] }, 800],
    [
      'ranges with times',
      { dateRanges: [range('2026-11-21 00:00:00', '2026-11-21 00:00:00', 8)] },
      800,
    ],
    ['ranges that are broken JSON', { dateRanges: '[{' }, 1000],
    ['null', { dateRanges: null, dateRangePrice: null }, 1000],
    ['nothing', { dateRanges: '' }, 1000],
    [
      'a price that is none',
      { dateRanges: [{ ...range('2026-11-01', '2026-11-30'), price: 'x' }] },
      1000,
    ],
  ])('is read: %s', async (_, change, priceMinor) => {
    expect(await read(change)).toBe(priceMinor);
  });
});
