import { describe, expect, it } from 'vitest';
import { json } from '../../support/recorded-amelia.js';
import { toProblem } from '../salon.js';
import { freshStart } from './package-rows.js';
import {
  openPackageSalon,
  packageWish,
  toAnswer,
  toAnsweredRow,
  toSentBody,
} from './package-salon.js';

/** A salon that books these starts, in UTC, whatever it was asked for. */
function openMisreading(starts: readonly string[], replies = {}) {
  const salon = openPackageSalon([freshStart], { replies });
  const rows = starts.map((start, index) => toAnsweredRow(index, start));
  salon.amelia.answer('POST /bookings', () => json(toAnswer(salon, { package: rows }))());
  return salon;
}

const cancelled = (salon: ReturnType<typeof openMisreading>) =>
  salon.amelia.requests
    .filter(({ method, path }) => method === 'POST' && /cancel|customers/.test(path))
    .map(({ path, body }) => [path, body])
    .sort();

const cancelsOfAll = [
  ['/bookings/cancel/766', { type: 'appointment' }],
  ['/bookings/cancel/767', { type: 'appointment' }],
  ['/packages/customers/104', { status: 'canceled' }],
];

describe('a package that was booked on another time', () => {
  it('is cancelled at once, all of it, and told to nobody', async () => {
    const salon = openMisreading(['2026-12-14 09:00', '2026-12-15 11:00']);
    expect(await toProblem(await salon.book(packageWish))).toMatchObject({
      code: 'time-changed',
      status: 409,
      moved: [{ startsAt: '2026-12-15T10:00:00Z', siteStartsAt: '2026-12-15T11:00:00Z' }],
    });
    expect(cancelled(salon)).toEqual(cancelsOfAll);
    await salon.settled();
    expect(salon.amelia.requests.filter(({ path }) => path.includes('success'))).toEqual([]);
  });

  it('is cancelled where the site reads the starts as UTC and says that it does not', async () => {
    const salon = openPackageSalon();
    salon.amelia.answer('POST /bookings', () => json(toAnswer(salon, {}, (at) => at))());
    const problem = await toProblem(await salon.book(packageWish));
    expect(problem.moved?.map(({ siteStartsAt }) => siteStartsAt)).toEqual([
      '2026-12-14T10:00:00Z',
      '2026-12-15T11:00:00Z',
    ]);
    expect(cancelled(salon)).toEqual(cancelsOfAll);
  });

  it('is cancelled where one appointment of it is not told', async () => {
    const salon = openMisreading(['2026-12-14 09:00']);
    expect(await toProblem(await salon.book(packageWish))).toMatchObject({
      code: 'time-changed',
      moved: [{ startsAt: '2026-12-15T10:00:00Z', siteStartsAt: null }],
    });
    expect(cancelled(salon)).toEqual([cancelsOfAll[0], cancelsOfAll[2]]);
  });

  it('is still booked where one of it, or the purchase, cannot be cancelled', async () => {
    for (const route of ['POST /bookings/cancel/:id', 'POST /packages/customers/:id']) {
      const no = json({ cancelBookingUnavailable: true }, 409);
      const salon = openMisreading(['2026-12-14 09:00', '2026-12-15 11:00'], { [route]: no });
      const problem = await toProblem(await salon.book(packageWish));
      expect(problem).toMatchObject({ code: 'time-changed', stillBooked: true });
      expect(cancelled(salon)).toEqual(cancelsOfAll);
      expect(salon.log.map(({ event }) => event)).toContain(
        route.includes('customers') ? 'purchase-cancel-failed' : 'cancel-failed',
      );
    }
  });

  it('frees the key once all of it is cancelled', async () => {
    const salon = openMisreading(['2026-12-14 09:00', '2026-12-15 11:00']);
    await salon.book(packageWish);
    salon.amelia.answer('POST /bookings', () => json(toAnswer(salon))());
    expect((await salon.book(packageWish)).status).toBe(201);
  });
});

describe('the hour that comes twice', () => {
  // 00:30Z and 01:30Z are both 02:30 in Belgrade that night; Amelia takes the second.
  const toNight = (startsAt: string) => ({
    ...packageWish,
    appointments: [{ serviceId: 1, startsAt }],
  });
  const toSlots = () =>
    json({
      minimum: '2027-10-01 04:00',
      maximum: '2028-10-01 03:29',
      slots: { '2027-10-31': { '00:30': [[1, 5]], '01:30': [[1, 5]] } },
    });

  async function bookNight(startsAt: string) {
    const salon = openMisreading(['2027-10-31 01:30']);
    salon.clock.nowMs = Date.parse('2027-10-01T04:00:00Z');
    salon.amelia.answer('GET /slots', toSlots());
    const response = await salon.book(toNight(startsAt));
    return { salon, response };
  }

  it('is cancelled where the first was chosen', async () => {
    const { salon, response } = await bookNight('2027-10-31T00:30:00Z');
    expect(toSentBody(salon).package[0].bookingStart).toBe('2027-10-31 02:30');
    expect((await toProblem(response)).moved).toEqual([
      { startsAt: '2027-10-31T00:30:00Z', siteStartsAt: '2027-10-31T01:30:00Z' },
    ]);
    expect(cancelled(salon)).toEqual([cancelsOfAll[0], cancelsOfAll[2]]);
  });

  it('is booked where the second was chosen', async () => {
    const { salon, response } = await bookNight('2027-10-31T01:30:00Z');
    expect(response.status).toBe(201);
    expect(toSentBody(salon).package[0]).toMatchObject({
      bookingStart: '2027-10-31 02:30',
      utcOffset: -240,
    });
    expect(cancelled(salon)).toEqual([]);
  });
});
