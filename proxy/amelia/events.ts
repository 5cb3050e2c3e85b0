import type { Id, Location } from '../contract/catalog.js';
import type { AmeliaEvent, EventPeriod } from '../contract/events.js';
import { byStart, toInstant } from '../contract/instant.js';
import type { Zone } from '../contract/time.js';
import type { SiteTerms } from './catalog.js';
import { toPictureUrl, toPlainText } from './clean-html.js';
import { toEventFieldIds } from './custom-fields.js';
import { toDeposit } from './deposit.js';
import { toPlaces } from './event-places.js';
import type { EventRow, PeriodRow } from './event-rows.js';
import { toStatus } from './event-status.js';
import { toMinor } from './money.js';
import { toColor } from './rows.js';
import { type KnownSite, toServicePaymentMethods } from './site.js';
import { readSiteTime, toDay } from './time-dialect.js';
import type { CatalogWording } from './translated-catalog.js';
import { toWords } from './words.js';

/** What is known of a site beside the event itself. */
export interface EventTerms extends KnownSite, SiteTerms {
  wording: CatalogWording;
}

/**
 * An event for the public, field by field.
 *
 * @param periods ascending.
 * @param nowMs milliseconds.
 */
export function toEvent(
  row: EventRow,
  periods: EventPeriod[],
  terms: EventTerms,
  nowMs: number,
): AmeliaEvent {
  const { timeZone, currency } = terms.site;
  const { decimals } = currency;
  const places = toPlaces(row, { today: toDay(timeZone, toInstant(nowMs)), decimals });
  const bookingTime = {
    opensAt: readSiteTime(timeZone, row.bookingOpens) ?? null,
    closesAt: readSiteTime(timeZone, row.bookingCloses) ?? null,
  };
  const ticketPrices = places.tickets?.map(({ priceMinor }) => priceMinor) ?? [];
  return {
    id: row.id,
    ...toWords(row),
    pictureUrl: toPictureUrl(row.pictureFullPath || (row.gallery[0]?.pictureFullPath ?? '')),
    color: toColor(row.color),
    tags: [...new Set(row.tags.map(({ name }) => toPlainText(name)).filter(Boolean))],
    place: toPlace(row, terms.locations),
    periods,
    status: toStatus(row, periods, bookingTime, places, nowMs),
    ...bookingTime,
    placesLeft: places.left,
    priceMinor: ticketPrices.length > 0 ? Math.min(...ticketPrices) : toMinor(row.price, decimals),
    pricedPerPerson: row.aggregatedPrice ?? true,
    persons: { min: 1, max: places.most },
    tickets: places.tickets,
    isRebookable: row.bookMultipleTimes ?? true,
    tax: terms.taxes.ofEvent(row.id),
    deposit: toDeposit(row, decimals),
    customFieldIds: toEventFieldIds(row.id, terms.customFields),
    paymentMethods: toServicePaymentMethods(terms.paymentMethods, row.settings),
  };
}

/**
 * The periods of an event as instants, ascending.
 *
 * @param zone that they are wall times of; where one comes twice, Amelia means the second.
 * @returns undefined where one of them is no time, or ends before it begins.
 */
export function toPeriods(rows: readonly PeriodRow[], zone: Zone): EventPeriod[] | undefined {
  const periods = rows.map(({ periodStart, periodEnd }) => ({
    startsAt: readSiteTime(zone, periodStart),
    endsAt: readSiteTime(zone, periodEnd),
  }));
  const read = periods.flatMap(({ startsAt, endsAt }) =>
    startsAt && endsAt && startsAt <= endsAt ? { startsAt, endsAt } : [],
  );
  if (read.length < rows.length || rows.length === 0) return undefined;
  return read.sort(byStart);
}

/** The place with its address, in one line; null: it is at none that is told. */
export function toPlace(
  { locationId, customLocation }: Pick<EventRow, 'locationId' | 'customLocation'>,
  locations: readonly Location[],
): string | null {
  const location = locations.find(({ id }: { id: Id }) => id === locationId);
  const name = location?.name || toPlainText(customLocation);
  return [name, location?.address].filter(Boolean).join(', ') || null;
}
