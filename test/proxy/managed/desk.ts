import type { FoundBooking } from '../../../proxy/amelia/booking-system.js';
import type { ManageSubject } from '../../../proxy/contract/manage-subject.js';
import { createRecordedAmelia, type Replies } from '../../support/recorded-amelia.js';
import { openSystem } from '../amelia/system.js';
import { anAppointment, got, subject } from './rows.js';

/** The booking system in front of an Amelia where Jordan's appointment stands, if nothing else. */
export function openDesk(replies: Replies = {}) {
  const amelia = createRecordedAmelia({
    'GET /appointments/:id': got(anAppointment()),
    ...replies,
  });
  const opened = openSystem(amelia.fetch);

  /** What somebody's link leads to. */
  async function find(wanted: ManageSubject = subject): Promise<FoundBooking> {
    const found = await opened.system.fetchBooking(wanted);
    if (!found) throw new Error('the booking is not there');
    return found;
  }

  return {
    ...opened,
    amelia,
    find,
    move: async (startsAt: string, timeZone = 'America/New_York') =>
      opened.system.moveAppointment(await find(), startsAt, timeZone),
    cancel: async (wanted?: ManageSubject) => opened.system.cancelBooking(await find(wanted)),
    /** What changed anything. */
    posts: () =>
      amelia.requests
        .filter(({ method }) => method === 'POST')
        .map(({ path, body }) => ({ path, body })),
  };
}
