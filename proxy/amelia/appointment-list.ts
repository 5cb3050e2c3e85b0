import * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import type { Day } from '../contract/time.js';
import { type AppointmentRow, appointmentRowShape } from './appointment-rows.js';
import type { AmeliaClient, Query } from './client.js';
import { AmeliaMisunderstood } from './failures.js';
import { amountShape, listShape, mapShape, maybe } from './shapes.js';

const listAnswerShape = v.object({
  /** How many appointments there are on all pages; not every version tells both. */
  filteredCount: maybe(amountShape),
  total: maybe(amountShape),
  /** By day; one odd row, undefined here, must not cost all the others. */
  appointments: mapShape(v.object({ appointments: listShape(maybe(appointmentRowShape)) })),
});

/** The most pages that one look goes through; sites put 12 to 100 appointments on one. */
const mostPages = 40;

/** How far ahead customers' appointments are looked for: further than any site lets them book. */
export const daysAhead = 1_830;

/** Which appointments are looked through. A site may take no notice of the last. */
export interface AppointmentsQuery {
  /** The site's days, both included. */
  from: Day;
  to: Day;
  customerId?: Id;
}

/**
 * The site's appointments of some days, page by page, with everybody's bookings.
 *
 * @throws {AmeliaMisunderstood} where there are more pages than can be looked through.
 */
export async function* listAppointments(
  client: AmeliaClient,
  query: AppointmentsQuery,
): AsyncGenerator<AppointmentRow> {
  let seen = 0;
  for (let page = 1; page <= mostPages; page++) {
    const answer = await client.get('/appointments', toQuery(query, page), listAnswerShape);
    const { appointments, filteredCount, total } = answer;
    const count = Math.max(filteredCount ?? total ?? Infinity, total ?? 0);
    const listed = [...appointments.values()].flatMap((day) => day.appointments);
    yield* listed.filter((appointment) => appointment !== undefined);
    seen += listed.length;
    if (listed.length === 0 || seen >= count) return;
  }
  throw new AmeliaMisunderstood('too many appointments to look through');
}

function toQuery({ from, to, customerId }: AppointmentsQuery, page: number): Query {
  return [
    ['dates[0]', from],
    ['dates[1]', to],
    ...(customerId === undefined ? [] : [['customerId', customerId] as const]),
    ['page', page],
  ];
}
