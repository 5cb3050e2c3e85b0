import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toExtra, toWeek } from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { get } from './book.js';
import { bookFor } from './reassign.js';
import { createRecordedAmelia } from './recorded-site.js';

const monday = '2026-12-14';

/** From nine to eleven, without a break. */
function shortMonday({ employees: [mia] }: Business): void {
  if (mia) mia.weekDays = toWeek([1], '09:00:00', '11:00:00');
}

/** Time → who is free then, and where; `more` goes before what is asked otherwise. */
async function fetchFree(amelia: Amelia, more = '') {
  const asked = `&serviceId=1&group=1&page=booking&persons=1${more}`;
  const { slots } = await get(
    amelia,
    `/slots${asked}&startDateTime=${monday}%2000:00&endDateTime=${monday}%2023:59`,
  );
  return slots[monday] ?? {};
}

const toTimes = (free: object) => Object.keys(free).sort();

describe('GET /slots without the appointment that is about to move', () => {
  it('offers its time again, and what overlaps it', async () => {
    const amelia = createRecordedAmelia((business) => {
      shortMonday(business);
      const [consultation] = business.services;
      if (consultation) Object.assign(consultation, { duration: 3600, timeAfter: 1800 });
    });
    await bookFor(amelia, 'a', `${monday} 09:30`, { duration: 3600 });
    expect(toTimes(await fetchFree(amelia))).toEqual([]);
    expect(toTimes(await fetchFree(amelia, '&excludeAppointmentId=1'))).toEqual(['09:00', '09:30']);
  });

  it('keeps those of others', async () => {
    const amelia = createRecordedAmelia(shortMonday);
    await bookFor(amelia, 'a', `${monday} 09:30`);
    await bookFor(amelia, 'b', `${monday} 10:00`);
    const free = await fetchFree(amelia, '&excludeAppointmentId=1');
    expect(toTimes(free)).toEqual(['09:00', '09:30', '10:30']);
  });

  it('offers the time of a group as if nobody were in it', async () => {
    const amelia = createRecordedAmelia((business) => {
      shortMonday(business);
      const [consultation] = business.services;
      if (consultation) consultation.maxCapacity = 3;
    });
    await bookFor(amelia, 'a', `${monday} 09:30`, { persons: 2 });
    await bookFor(amelia, 'b', `${monday} 09:30`);
    await bookFor(amelia, 'c', `${monday} 10:30`, { persons: 2 });
    const before = await fetchFree(amelia);
    expect(before['09:30']).toBeUndefined();
    const free = await fetchFree(amelia, '&excludeAppointmentId=1');
    expect(free['09:30']).toEqual([[1, null]]);
    expect(free['10:30']).toEqual([[1, null, 1, 1, 30]]);
    // Two would not find room with the one who is there.
    const forTwo = await fetchFree(amelia, '&excludeAppointmentId=1&persons=2');
    expect(toTimes(forTwo)).toEqual(['09:00', '09:30', '10:00']);
  });

  it('leaves room for the extras of the booking that moves', async () => {
    const amelia = createRecordedAmelia((business) => {
      shortMonday(business);
      const tea = toExtra({ id: 10, name: 'Tea', price: 4, duration: 900, maxQuantity: 2 });
      business.services[0]?.extras.push(tea);
    });
    const extras = [{ extraId: 10, quantity: 2 }];
    await bookFor(amelia, 'a', `${monday} 09:30`, { extras });
    const asked = `&extras=${encodeURIComponent('[{"id":10,"quantity":2}]')}`;
    expect(toTimes(await fetchFree(amelia, asked))).toEqual([]);
    const free = await fetchFree(amelia, `${asked}&excludeAppointmentId=1`);
    expect(toTimes(free)).toEqual(['09:00', '09:30', '10:00']);
  });
});
