import type { Instant } from '../contract/time.js';
import { appointmentAnswerShape } from './booked.js';
import {
  type BookedOrder,
  toAnsweredOrder,
  toFoundOrder,
  toStarts,
  toSuccessCall,
} from './booked-order.js';
import { toBookingBody } from './booking-body.js';
import { hasFiles, toFormBody } from './booking-parts.js';
import type {
  AppointmentOrder,
  AppointmentTrace,
  Background,
  Booking,
  Made,
} from './booking-system.js';
import { cancelBookings } from './cancel-bookings.js';
import { findBooked, toMarker } from './find-booking.js';
import { findLost, toOutcomeUnknown } from './lost-answer.js';
import {
  fetchSurroundings,
  type MakerOptions,
  type Surroundings,
  type SurroundingsLoads,
} from './maker-options.js';
import { toAppointmentSubjects } from './manage-subjects.js';
import { findMoved, toTimeChanged } from './moved-starts.js';
import { toFoundFacts, toOrderedFacts, toReceipt } from './receipt.js';
import { tellEverybody } from './success.js';

interface AppointmentsOptions extends MakerOptions, SurroundingsLoads {}

/** Books appointments, and makes sure of what was booked. */
export function createAppointments(options: AppointmentsOptions) {
  const { client, notice } = options;

  async function createAppointment(
    order: AppointmentOrder,
    { background, onSend }: Booking,
  ): Promise<Made> {
    const surroundings = await fetchSurroundings(options, order);
    const marker = await toMarker(options.secret, options.siteUrl, order.requestKey);
    const body = toBody(order, marker, surroundings);
    await onSend();
    const booked = await client
      .post('/bookings', body, appointmentAnswerShape)
      .then((answer) => toAnsweredOrder(answer, order))
      .catch((error: unknown) => {
        const look = () => lookUp(order.requestKey, toStarts(order), surroundings);
        return findLost(error, look, options);
      });
    await checkStarts(toStarts(order), booked);
    background(tellEverybody(client, toSuccessCall(booked), options));
    const facts = toOrderedFacts(order, booked, surroundings, notice);
    const receipt = toReceipt(order, booked, facts, surroundings);
    return { receipt, ...toAppointmentSubjects(booked, receipt) };
  }

  async function findAppointment(
    trace: AppointmentTrace,
    background: Background,
  ): Promise<Made | undefined> {
    // Whatever hinders the look, the booking may be there all the same.
    const [surroundings, booked] = await fetchSurroundings(options, trace)
      .then(async (all) => [all, await lookUp(trace.requestKey, toStarts(trace), all)] as const)
      .catch((error: unknown) => {
        throw toOutcomeUnknown(error);
      });
    if (!booked) return undefined;
    await checkStarts(toStarts(trace), booked);
    background(tellEverybody(client, toSuccessCall(booked), options));
    const facts = toFoundFacts(trace, booked, surroundings);
    const receipt = toReceipt(trace, booked, facts, surroundings);
    return { receipt, ...toAppointmentSubjects(booked, receipt) };
  }

  /** JSON, but a form where files go up with it. */
  function toBody(order: AppointmentOrder, marker: string, { site, clock }: Surroundings): object {
    if (!hasFiles(order)) return toBookingBody(order, site.currency, marker);
    return toFormBody(order, toBookingBody(order, site.currency, marker, clock));
  }

  async function lookUp(
    requestKey: string,
    starts: readonly Instant[],
    { site: { timeZone } }: Surroundings,
  ): Promise<BookedOrder | undefined> {
    const marker = await toMarker(options.secret, options.siteUrl, requestKey);
    return toFoundOrder(await findBooked(client, timeZone, starts, marker), starts.length);
  }

  /**
   * Makes sure that exactly the chosen starts are booked; else nothing stays booked.
   *
   * @throws {Refusal} `time-changed`, which says whether something could not be cancelled.
   */
  async function checkStarts(chosen: readonly Instant[], { booked }: BookedOrder): Promise<void> {
    const moved = findMoved(chosen, booked);
    if (!moved) return;
    const ids = booked.map(({ bookingId }) => bookingId);
    for (const bookingId of ids) notice('warn', 'time-changed', { bookingId });
    throw toTimeChanged(moved, await cancelBookings(client, 'appointment', ids, options));
  }

  return { createAppointment, findAppointment };
}
