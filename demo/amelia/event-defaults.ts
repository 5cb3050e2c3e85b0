import type { Event, EventPeriod, EventTicket } from './event.js';

/**
 * An event with Amelia's defaults; periods are given by start and end, tags by their names.
 *
 * Unless they are told, periods and tags are numbered from a hundred times the event's number.
 */
export function toEvent(
  fields: Pick<Event, 'id' | 'name'> &
    Partial<Omit<Event, 'periods' | 'tags'>> & {
      periods: (EventPeriod | [start: string, end: string])[];
      tags?: string[];
    },
): Event {
  const { periods, tags = [], ...others } = fields;
  const lead = fields.id * 100;
  return {
    description: '',
    color: '#1788FB',
    price: 0,
    deposit: 0,
    depositPayment: 'disabled',
    depositPerPerson: true,
    fullPayment: false,
    pictureFullPath: null,
    pictureThumbPath: null,
    settings: null,
    bookingOpens: null,
    bookingCloses: null,
    bookingOpensRec: 'same',
    bookingClosesRec: 'same',
    ticketRangeRec: 'calculate',
    status: 'approved',
    recurring: null,
    maxCapacity: 1,
    maxCustomCapacity: null,
    show: true,
    customPricing: false,
    customTickets: [],
    gallery: [],
    providerIds: [],
    organizerId: null,
    notifyParticipants: 1,
    locationId: null,
    customLocation: null,
    parentId: null,
    created: '2026-01-01 00:00:00',
    bringingAnyone: true,
    maxExtraPeople: null,
    bookMultipleTimes: true,
    translations: null,
    closeAfterMin: null,
    closeAfterMinBookings: false,
    aggregatedPrice: false,
    ...others,
    periods: periods.map((period, at) =>
      Array.isArray(period)
        ? { id: lead + at, periodStart: period[0], periodEnd: period[1] }
        : period,
    ),
    tags: tags.map((name, at) => ({ id: lead + at, name })),
  };
}

/** A kind of ticket with Amelia's defaults. */
export function toTicket(
  fields: Pick<EventTicket, 'id' | 'name' | 'price' | 'spots'> & Partial<EventTicket>,
): EventTicket {
  return { enabled: true, dateRanges: '[]', translations: null, ...fields };
}
