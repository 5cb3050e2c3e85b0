import { byStart } from '../contract/instant.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import type { Day, Zone } from '../contract/time.js';
import { daysAhead, listAppointments } from './appointment-list.js';
import { type BookingRow, type FoundDate, toFoundDates } from './appointment-rows.js';
import type { AmeliaClient } from './client.js';
import { fetchPurchase, type PurchaseRow } from './purchase-rows.js';
import { addDays, readDay } from './time-dialect.js';

/** How long ago a purchase was made at most that nobody can tell the day of, in days. */
const daysBack = 731;

/** A package that was bought, with all that is booked of it. */
export interface FoundPurchase {
  /** undefined: it does not hold any more, or Amelia tells nothing of it. */
  row: PurchaseRow | undefined;
  /** In time's order, cancelled ones too. */
  dates: readonly FoundDate[];
}

/**
 * A purchase as it is right now.
 *
 * @param today the site's.
 * @returns undefined where neither it nor an appointment of it is left.
 */
export async function findPurchase(
  client: AmeliaClient,
  subject: ManageSubject,
  siteZone: Zone,
  today: Day,
): Promise<FoundPurchase | undefined> {
  const row = await fetchPurchase(client, subject);
  const bought = readDay(row?.purchased ?? '') ?? addDays(today, -daysBack);
  const query = {
    from: addDays(bought, -1),
    to: addDays(today, daysAhead),
    // Not the package: asked for that, some versions give no pages and others no appointments.
    customerId: subject.customerId,
  };
  const isOurs = (booking: BookingRow) =>
    booking.packageCustomerService?.packageCustomer.id === subject.bookingId;
  const dates: FoundDate[] = [];
  for await (const each of listAppointments(client, query)) {
    dates.push(...toFoundDates(each, isOurs, siteZone));
  }
  if (!row && dates.length === 0) return undefined;
  const customerId = row?.customerId ?? dates[0]?.customerId;
  // One that is somebody else's by now is none of theirs.
  const theirs = dates.filter((date) => date.customerId === customerId);
  return { row, dates: theirs.sort(byStart) };
}
