import * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import { isStanding } from '../contract/standing.js';
import type { Instant, Zone } from '../contract/time.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import type { FoundBooking, PurchaseDate } from './booking-system.js';
import { cancelBookings } from './cancel-bookings.js';
import { AmeliaMisunderstood } from './failures.js';
import { findLost, toOutcomeUnknown } from './lost-answer.js';
import type { ChangeOptions } from './manage-options.js';
import { toFirstStatus } from './manage-terms.js';
import { findMoved, toTimeChanged } from './moved-starts.js';
import { fittingListShape, idShape, maybe, textShape } from './shapes.js';
import { toAppointmentStart } from './start-fields.js';
import { readSiteTime } from './time-dialect.js';

/** The answer to `POST /appointments`: everybody's bookings of that appointment are in it. */
const createdShape = v.object({
  appointment: v.object({
    id: idShape,
    /** The site's wall time. */
    bookingStart: textShape,
    bookings: fittingListShape(
      v.object({
        id: idShape,
        status: textShape,
        packageCustomerService: maybe(
          v.object({ packageCustomer: v.object({ id: maybe(idShape) }) }),
        ),
      }),
    ),
  }),
});

/** What was booked of a purchase, and when. */
interface BookedOfPurchase {
  bookingId: Id;
  startsAt: Instant;
  /** The whole package with it, where that was looked up. */
  after?: FoundBooking | undefined;
}

/** Books more appointments of packages that were bought, and makes sure of what was booked. */
export function createPurchaseAppointments(options: ChangeOptions) {
  const { client, notice } = options;

  async function createPurchaseAppointment(
    found: FoundBooking,
    date: PurchaseDate,
  ): Promise<{ found: FoundBooking; bookingId: Id }> {
    const terms = (await options.fetchManageTerms())(found.lang);
    const { site } = terms;
    const known = new Set(found.parts.map(({ bookingId }) => bookingId));
    const body = toPurchaseBody(found, date, toFirstStatus(terms, date.service.id));
    const booked = await client
      .post('/appointments', body, createdShape)
      .then((answer) => toBookedOfPurchase(answer, found, known, site.timeZone))
      .catch((error: unknown) => findLost(error, () => lookUp(found, date, known), options));
    await checkStart(date, booked);
    return { found: booked.after ?? (await lookAgain(found)), bookingId: booked.bookingId };
  }

  /** @throws {Refusal} `outcome-unknown`: it is booked, and the next try will see it. */
  async function lookAgain({ subject, lang }: FoundBooking): Promise<FoundBooking> {
    const after = await options.fetchBooking(subject, lang).catch((error: unknown) => {
      throw toOutcomeUnknown(error);
    });
    if (!after) throw toOutcomeUnknown(undefined);
    return after;
  }

  /** One of this purchase that was not there before, of that service at that very time. */
  async function lookUp(
    { subject, lang }: FoundBooking,
    { service, startsAt }: PurchaseDate,
    known: ReadonlySet<Id>,
  ): Promise<BookedOfPurchase | undefined> {
    const after = await options.fetchBooking(subject, lang);
    const own = after?.receipt.appointments.find(
      (each) =>
        each.serviceId === service.id &&
        each.startsAt === startsAt &&
        isStanding(each) &&
        !known.has(each.bookingId),
    );
    return own && { bookingId: own.bookingId, startsAt, after };
  }

  /** @throws {Refusal} `time-changed`, which says whether it could not be cancelled. */
  async function checkStart(date: PurchaseDate, booked: BookedOfPurchase): Promise<void> {
    const moved = findMoved([date.startsAt], [booked]);
    if (!moved) return;
    const { bookingId } = booked;
    notice('warn', 'time-changed', { bookingId });
    throw toTimeChanged(moved, await cancelBookings(client, 'appointment', [bookingId], options));
  }

  return createPurchaseAppointment;
}

/** The body of `POST /appointments`, built from checked parts: what is not written here never goes up. */
function toPurchaseBody(
  { subject }: FoundBooking,
  date: PurchaseDate,
  status: 'approved' | 'pending',
) {
  const { service, employeeId, locationId, startsAt, timeZone } = date;
  const { utcOffset, ...start } = toAppointmentStart(startsAt, toCanonicalZone(timeZone));
  return {
    serviceId: service.id,
    providerId: employeeId,
    locationId,
    ...start,
    bookings: [
      {
        customerId: subject.customerId,
        status,
        duration: service.durations[0]?.seconds ?? 0,
        persons: 1,
        extras: [],
        customFields: '{}',
        utcOffset,
        packageCustomerService: { packageCustomer: { id: subject.bookingId } },
      },
    ],
    notifyParticipants: 1,
    internalNotes: '',
    lessonSpace: null,
    recurring: [],
  };
}

/**
 * Ours among everybody's: the newest of this purchase.
 *
 * @throws {AmeliaMisunderstood} where none is, or nobody can tell when.
 */
function toBookedOfPurchase(
  { appointment: { bookingStart, bookings } }: v.InferOutput<typeof createdShape>,
  { subject }: FoundBooking,
  known: ReadonlySet<Id>,
  siteZone: Zone,
): BookedOfPurchase {
  const ours = bookings.filter(
    ({ packageCustomerService: bought, ...booking }) =>
      bought?.packageCustomer.id === subject.bookingId &&
      isStanding(booking) &&
      !known.has(booking.id),
  );
  const bookingId = Math.max(0, ...ours.map(({ id }) => id));
  const startsAt = readSiteTime(siteZone, bookingStart);
  if (bookingId === 0 || !startsAt)
    throw new AmeliaMisunderstood('nobody can tell what was booked');
  return { bookingId, startsAt };
}
