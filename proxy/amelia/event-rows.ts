import * as v from 'valibot';
import { depositShapes } from './deposit.js';
import {
  amountShape,
  fittingListShape,
  flagShape,
  idShape,
  jsonTextShape,
  listShape,
  maybe,
  orEmpty,
  orNothing,
  textShape,
} from './shapes.js';
import { serviceSettingsShape } from './site.js';
import { translationsShape } from './translations.js';

/** A kind of ticket, and how many of it are sold. */
const ticketShape = v.object({
  id: idShape,
  name: textShape,
  enabled: flagShape,
  price: amountShape,
  /** What it costs today, where the list tells it. */
  dateRangePrice: maybe(amountShape),
  dateRanges: jsonTextShape(
    listShape(v.object({ startDate: textShape, endDate: textShape, price: amountShape })),
  ),
  spots: maybe(amountShape),
  sold: maybe(amountShape),
  translations: translationsShape,
});

export type TicketRow = v.InferOutput<typeof ticketShape>;

const periodShape = v.object({ periodStart: textShape, periodEnd: textShape });

export type PeriodRow = v.InferOutput<typeof periodShape>;

/** An event as the list tells it (recorded: events-list); the last fields are worked out by Amelia. */
export const eventShape = v.object({
  id: idShape,
  name: textShape,
  description: textShape,
  color: textShape,
  price: amountShape,
  pictureFullPath: textShape,
  gallery: orEmpty(fittingListShape(v.object({ pictureFullPath: textShape }))),
  ...depositShapes,
  settings: jsonTextShape(serviceSettingsShape),
  periods: v.pipe(listShape(periodShape), v.minLength(1)),
  /** Wall times of the site. */
  bookingOpens: textShape,
  bookingCloses: textShape,
  status: textShape,
  show: flagShape,
  maxCapacity: maybe(amountShape),
  maxCustomCapacity: maybe(amountShape),
  bringingAnyone: flagShape,
  maxExtraPeople: maybe(amountShape),
  bookMultipleTimes: flagShape,
  aggregatedPrice: flagShape,
  customPricing: flagShape,
  customTickets: orEmpty(fittingListShape(ticketShape)),
  closeAfterMin: maybe(amountShape),
  closeAfterMinBookings: flagShape,
  tags: orEmpty(fittingListShape(v.object({ name: textShape }))),
  locationId: maybe(idShape),
  customLocation: textShape,
  places: maybe(amountShape),
  bookingsApproved: maybe(amountShape),
  bookable: flagShape,
  closed: flagShape,
  translations: translationsShape,
});

export type EventRow = v.InferOutput<typeof eventShape>;

/** `GET /events`: one odd event, undefined here, must not cost all the others. */
export const eventListShape = v.object({
  events: listShape(maybe(eventShape)),
  /** How many there are on all pages. */
  count: maybe(amountShape),
});

/** `GET /events/{id}`; of an unknown one the event is an empty list (recorded: event-get-unknown). */
export const eventDetailShape = v.object({
  event: orNothing(
    v.object({ show: flagShape, periods: v.pipe(listShape(periodShape), v.minLength(1)) }),
  ),
});
