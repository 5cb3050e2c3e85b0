import * as v from 'valibot';
import type { ManageSubject } from '../contract/manage-subject.js';
import { isStanding } from '../contract/standing.js';
import { toStatus } from './booked.js';
import { eventBookingShape } from './booked-event.js';
import { keptTermsShapes, toBookedPrice } from './booked-price.js';
import { infoShape, toBookerOf } from './booking-info.js';
import type { FoundBooking } from './booking-system.js';
import { toPlainText } from './clean-html.js';
import type { AmeliaClient } from './client.js';
import { toPeriods, toPlace } from './events.js';
import { AmeliaHasNot, AmeliaMisunderstood, AmeliaRefusal } from './failures.js';
import { createLanguages, type InLanguage } from './languages.js';
import { toEventSubject } from './manage-subjects.js';
import { type ManageTerms, toManageRules } from './manage-terms.js';
import { toSharedReceipt } from './receipt.js';
import { idShape, jsonTextShape, listShape, maybe, orNothing, textShape } from './shapes.js';
import { serviceSettingsShape } from './site.js';
import { listLanguages, translate, translationsShape } from './translations.js';

/**
 * `GET /events/{id}` with its bookings (recorded: event-get-with-bookings): everybody's, so nothing
 * of it leaves here but by name.
 */
const foundEventShape = v.object({
  event: orNothing(
    v.object({
      name: textShape,
      status: textShape,
      settings: jsonTextShape(serviceSettingsShape),
      locationId: maybe(idShape),
      customLocation: textShape,
      translations: translationsShape,
      periods: listShape(v.object({ periodStart: textShape, periodEnd: textShape })),
      bookings: listShape(v.unknown()),
    }),
  ),
});

type EventRow = NonNullable<v.InferOutput<typeof foundEventShape>['event']>;

const numberedShape = v.object({ id: idShape });

const bookingShape = v.object({
  ...eventBookingShape.entries,
  ...keptTermsShapes,
  info: jsonTextShape(infoShape),
});

/**
 * The booking of an event, as it is right now; undefined where it is gone.
 *
 * @param lang what it is to be told in; else what it was booked in.
 */
export async function findEvent(
  client: AmeliaClient,
  subject: ManageSubject,
  inLanguage: InLanguage<ManageTerms>,
  lang: string | undefined,
): Promise<FoundBooking | undefined> {
  const event = await fetchEvent(client, subject);
  const row = event?.bookings.find((each) => {
    const { success, output } = v.safeParse(numberedShape, each);
    return success && output.id === subject.bookingId;
  });
  return event && row ? toFoundEvent(event, row, subject, inLanguage, lang) : undefined;
}

async function fetchEvent(
  client: AmeliaClient,
  { reservationId }: ManageSubject,
): Promise<EventRow | null> {
  try {
    const query = [['timeZone', 'UTC']] as const;
    return (await client.get(`/events/${reservationId}`, query, foundEventShape)).event;
  } catch (error) {
    // Recorded: event-get-unknown.
    if (error instanceof AmeliaRefusal || error instanceof AmeliaHasNot) return null;
    throw error;
  }
}

function toFoundEvent(
  event: EventRow,
  row: unknown,
  { bookingId, reservationId }: ManageSubject,
  inLanguage: InLanguage<ManageTerms>,
  asked: string | undefined,
): FoundBooking {
  const periods = toPeriods(event.periods, 'UTC');
  const { success, output: booking } = v.safeParse(bookingShape, row);
  const customerId = success ? booking.customerId : undefined;
  const subject =
    customerId && periods && toEventSubject(reservationId, { bookingId, customerId, periods });
  if (!success || !periods || !subject) {
    throw new AmeliaMisunderstood('our booking does not fit', 'not-executed');
  }
  const lang = asked ?? booking.info?.locale;
  const terms = inLanguage(lang);
  const { site, locations } = terms;
  const title = toTitle(event, lang);
  // Whoever cancels an event need not have cancelled every booking of it.
  const status = isStanding(event) ? toStatus(booking.status) : 'canceled';
  const price = toBookedPrice({ ...booking, status }, site.currency.decimals);
  const booker = toBookerOf(booking.info, site.timeZone);
  return {
    lang,
    subject,
    receipt: {
      id: bookingId,
      kind: 'event',
      status,
      title,
      appointments: periods.map((period) => ({
        bookingId,
        title,
        ...period,
        employee: null,
        location: toPlace(event, locations),
        status,
      })),
      ...toSharedReceipt(booker, price, site.currency),
    },
    parts: [],
    rules: toManageRules(terms, event.settings),
    appointment: null,
  };
}

function toTitle(event: EventRow, lang: string | undefined): string {
  const names = { name: 'name' } as const;
  const findLanguage = createLanguages(listLanguages(event, names));
  const language = lang === undefined ? undefined : findLanguage(lang);
  return toPlainText(language ? translate(event, language, names).name : event.name);
}
