import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../proxy/contract/booking.js';
import { toProblem } from '../salon.js';
import { changeService, openStudio, type Studio, studioWish } from '../studio.js';

const months = ['2026-12', '2027-01', '2027-03'];
const { customer, timeZone, locale } = studioWish;

/** Looks at the months as other customers do; tells those that the site had to be asked for. */
async function lookAtMonths(studio: Studio, service = '1'): Promise<string[]> {
  const count = () => studio.amelia.requests.filter(({ call }) => call === '/slots').length;
  const asked: string[] = [];
  for (const month of months) {
    const before = count();
    await studio.fetchSlots({ service, from: `${month}-01`, to: `${month}-28` });
    if (count() > before) asked.push(month);
  }
  return asked;
}

async function openLookedAt(...edits: Parameters<typeof openStudio>): Promise<Studio> {
  const studio = openStudio(...edits);
  expect(await lookAtMonths(studio)).toEqual(months);
  expect(await lookAtMonths(studio)).toEqual([]);
  return studio;
}

/** Lets others look while the site is at the next change: then what they saw is kept. */
function letOthersLook(studio: Studio): void {
  let haveLooked = false;
  studio.amelia.misbehave({
    async wait({ method }) {
      if (method === 'GET' || haveLooked) return;
      haveLooked = true;
      await lookAtMonths(studio);
    },
  });
}

async function book(studio: Studio, request: object = {}): Promise<Receipt> {
  letOthersLook(studio);
  const response = await studio.book({ ...studioWish, ...request });
  expect(response.status).toBe(201);
  return (await response.json()).booking;
}

function change(studio: Studio, path: string, { manage }: Receipt, body: object) {
  letOthersLook(studio);
  return studio.send(path, body, { Authorization: `Bearer ${manage?.token}` });
}

describe('what a change makes the proxy ask for again', () => {
  it('H8: is the month that was booked, and no other', async () => {
    const studio = await openLookedAt();
    await book(studio);
    expect(await lookAtMonths(studio)).toEqual(['2026-12']);
  });

  it('H8: is that month of every service: they share employees, places and resources', async () => {
    const studio = await openLookedAt();
    await lookAtMonths(studio, '4');
    await book(studio);
    expect(await lookAtMonths(studio, '4')).toEqual(['2026-12']);
  });

  it.each([
    ['2026-12-28T09:00:00Z', ['2026-12', '2027-01']],
    ['2027-01-05T09:00:00Z', ['2026-12', '2027-01']],
    ['2027-01-12T09:00:00Z', ['2027-01']],
  ])(
    'H8: is the month next to it too, where that is some days away: %s',
    async (startsAt, asked) => {
      const studio = await openLookedAt();
      await book(studio, { startsAt });
      expect(await lookAtMonths(studio)).toEqual(asked);
    },
  );

  it('H8: are the months of all dates of a series', async () => {
    const studio = await openLookedAt((business) =>
      changeService(business, 1, { recurringCycle: 'monthly', recurringSub: 'both' }),
    );
    await book(studio, { employeeId: 1, recurring: [{ startsAt: '2027-01-14T09:00:00Z' }] });
    expect(await lookAtMonths(studio)).toEqual(['2026-12', '2027-01']);
  });

  it('H8: is the month of what was cancelled', async () => {
    const studio = await openLookedAt();
    const receipt = await book(studio);
    await lookAtMonths(studio);
    await change(studio, `/v1/bookings/${receipt.id}/cancel`, receipt, {});
    expect(await lookAtMonths(studio)).toEqual(['2026-12']);
  });

  it('H8: are the month that an appointment leaves, and the one it moves to', async () => {
    const studio = await openLookedAt();
    const receipt = await book(studio);
    await lookAtMonths(studio);
    const moved = { startsAt: '2027-03-15T09:00:00Z', timeZone };
    await change(studio, `/v1/bookings/${receipt.id}/reschedule`, receipt, moved);
    expect(await lookAtMonths(studio)).toEqual(['2026-12', '2027-03']);
  });

  it('H8: are the months of a package, and of what is booked of it later', async () => {
    const studio = await openLookedAt();
    const appointments = [{ serviceId: 1, startsAt: '2027-01-18T09:00:00Z' }];
    const request = { kind: 'package', packageId: 1, appointments, customer, timeZone, locale };
    letOthersLook(studio);
    const response = await studio.book(request);
    const { booking }: { booking: Receipt } = await response.json();
    expect([response.status, await lookAtMonths(studio)]).toEqual([201, ['2027-01']]);
    const path = `/v1/purchases/${booking.purchase?.id}/appointments`;
    const [slot] = await studio.fetchSlots({ service: '2', from: '2027-03-15', to: '2027-03-18' });
    const later = { serviceId: 2, startsAt: slot?.startsAt, timeZone };
    expect((await change(studio, path, booking, later)).status).toBe(201);
    expect(await lookAtMonths(studio)).toEqual(['2027-03']);
  });

  it('H8: is the month of the service alone, where somebody else was faster', async () => {
    const studio = await openLookedAt();
    await lookAtMonths(studio, '4');
    studio.amelia.change(({ employees }) => {
      for (const employee of employees) employee.weekDays = [];
    });
    expect((await toProblem(await studio.book(studioWish))).code).toBe('slot-taken');
    expect(await lookAtMonths(studio)).toEqual(['2026-12']);
    expect(await lookAtMonths(studio, '4')).toEqual([]);
  });

  it('is nothing where the look before a booking failed', async () => {
    const studio = await openLookedAt();
    studio.amelia.misbehave({ down: true });
    expect((await studio.book(studioWish)).status).toBe(503);
    studio.amelia.misbehave({});
    expect(await lookAtMonths(studio)).toEqual([]);
  });
});
