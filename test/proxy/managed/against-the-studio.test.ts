import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../proxy/contract/booking.js';
import type { ManagedBooking } from '../../../proxy/contract/manage.js';
import { openStudio, type Studio, studioWish } from '../studio.js';

/*
 * Bookings that come back, through the whole proxy, at an Amelia that does what the published one
 * does with a key: nearly everything.
 */

const { customer, timeZone, locale } = studioWish;
const lessons = { kind: 'package', packageId: 4, customer, timeZone, locale } as const;

async function buy(studio: Studio, request: object): Promise<Receipt> {
  const response = await studio.book(request);
  expect(response.status).toBe(201);
  return (await response.json()).booking;
}

function bearer(receipt: Receipt) {
  return { Authorization: `Bearer ${receipt.manage?.token}` };
}

async function look(studio: Studio, receipt: Receipt): Promise<ManagedBooking> {
  const headers = { Origin: 'https://shop.test', ...bearer(receipt) };
  const response = await studio.app.request(`/v1/bookings/${receipt.id}`, { headers });
  return response.json();
}

/** The first free times of a service, in two weeks. */
async function fetchStarts(studio: Studio, service: number, more: Record<string, string> = {}) {
  const days = { from: '2026-12-07', to: '2026-12-18' };
  const slots = await studio.fetchSlots({ service: String(service), ...days, ...more });
  return slots.map(({ startsAt }) => startsAt);
}

/** Package 4: posture lessons and pilates with Petra, at the studio on the river. */
async function buyLessons(studio: Studio): Promise<Receipt> {
  const withPetra = { employee: '5', location: '1' };
  const [posture = ''] = await fetchStarts(studio, 13, withPetra);
  const pilates = await fetchStarts(studio, 10, withPetra);
  const later = pilates.find((each) => each.slice(0, 10) > posture.slice(0, 10)) ?? '';
  return buy(studio, {
    ...lessons,
    appointments: [
      { serviceId: 13, startsAt: posture },
      { serviceId: 10, startsAt: later },
    ],
  });
}

describe('a package', () => {
  it('stays with whom it was sold, though it is hidden by now', async () => {
    const studio = openStudio();
    const receipt = await buyLessons(studio);
    const before = (await look(studio, receipt)).booking.purchase?.left;
    studio.amelia.change(({ packages }) => {
      for (const each of packages) each.status = 'hidden';
    });
    studio.clock.nowMs += 61_000;
    const after = (await look(studio, receipt)).booking.purchase?.left;
    expect(after).toEqual(before);
    expect(after?.every(({ employeeIds }) => employeeIds.length === 1)).toBe(true);
  });
});

describe('a cancel of which nobody knows whether it was done', () => {
  it('is looked at, and told as done, when it is asked for again', async () => {
    const studio = openStudio(undefined, { timeoutsMs: { write: 100 } });
    const [startsAt] = await fetchStarts(studio, 1);
    const receipt = await buy(studio, { ...studioWish, startsAt });
    studio.amelia.misbehave({ loseAnswer: 'hang', loseAnswerOf: '/bookings/cancel/' });
    for (let time = 0; time < 2; time++) {
      const path = `/v1/bookings/${receipt.id}/cancel`;
      const response = await studio.send(path, {}, bearer(receipt));
      expect(response.status).toBe(200);
    }
    const cancels = studio.amelia.requests.filter(({ call }) => call.includes('/cancel/'));
    expect(cancels).toHaveLength(1);
  });
});
