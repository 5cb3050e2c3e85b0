import { describe, expect, it } from 'vitest';
import { toNotice } from '../../demo/business/notice.js';
import { get } from './book.js';
import { bookFor, createGroupAmelia } from './reassign.js';
import { createRecordedAmelia, send } from './recorded-site.js';

describe('the list of appointments', () => {
  it('tells what is early enough to be cancelled and moved', async () => {
    const days = 86_400;
    const readAt = async (own: string | null) => {
      const amelia = createRecordedAmelia(({ settings: { general }, services: [consultation] }) => {
        general.minimumTimeRequirementPriorToCanceling = 60 * days;
        general.minimumTimeRequirementPriorToRescheduling = 3600;
        if (consultation) consultation.settings = own;
      });
      await bookFor(amelia, 'a', '2026-12-14 09:00');
      const { appointments } = await get(amelia, '/appointments');
      return appointments['2026-12-14'].appointments[0];
    };
    expect(await readAt(null)).toMatchObject({ cancelable: false, reschedulable: true });
    const own = toNotice({ cancelSeconds: 0, rescheduleSeconds: 60 * days });
    expect(await readAt(own)).toMatchObject({ cancelable: true, reschedulable: false });
  });

  it('is of one customer where that is asked, with the others of their appointments', async () => {
    const amelia = createGroupAmelia(2);
    const first = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const second = await bookFor(amelia, 'b', '2026-12-14 09:00');
    await bookFor(amelia, 'b', '2026-12-15 09:00');
    const customerId = amelia.appointments[0]?.bookings[0]?.customer.id;
    const listed = await get(amelia, `/appointments&customerId=${customerId}`);
    expect(listed).toMatchObject({ total: 1, filteredCount: 1, totalCount: 2 });
    const [appointment] = listed.appointments['2026-12-14'].appointments;
    expect(appointment.bookings.map(({ id }: { id: number }) => id)).toEqual([first, second]);
    expect((await get(amelia, '/appointments&customerId=999')).appointments).toEqual([]);
  });

  it('has nothing but an error for a number that nobody knows', async () => {
    const answer = await send(createRecordedAmelia(), 'GET', '/appointments/99999');
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({
      message: 'Call to a member function getBookings() on null',
    });
  });
});
