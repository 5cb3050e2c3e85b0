import type { Booking, BookingStatus } from './appointment.js';

/** A stretch of an event: wall times of the site, `2026-12-10 09:00:00`. */
export interface EventPeriod {
  id: number;
  periodStart: string;
  periodEnd: string;
}

/** One kind of admission to an event. */
export interface EventTicket {
  id: number;
  name: string;
  enabled: boolean;
  /** Major units. */
  price: number;
  /** How many there are, whoever has them. */
  spots: number;
  /** JSON in a string: `[{"startDate": "2026-12-01", "endDate": "2026-12-10", "price": 8}]`. */
  dateRanges: string;
  translations: string | null;
}

export interface EventTag {
  id: number;
  name: string;
}

/** How an event comes again; every event of a series keeps it, with its own place in it. */
export interface Recurrence {
  cycle: 'daily' | 'weekly' | 'monthly' | 'yearly';
  /** From 1. */
  order: number;
  /** Wall time of the site; no event starts later. */
  until: string;
  cycleInterval: number;
  monthlyRepeat: 'each' | 'on' | null;
  /** Of `each`: the first date, a wall time of the site. */
  monthDate: string | null;
  /** Of `on`: `first` to `fourth`, or `last`; and `monday` to `sunday`. */
  monthlyOnRepeat: string | null;
  monthlyOnDay: string | null;
}

/** Whether every event of a series has the first one's times, or as long before its own start. */
export type SeriesRule = 'same' | 'calculate';

export type EventStatus = 'approved' | 'pending' | 'canceled' | 'rejected';

/** An event as Amelia keeps it, in its own field names. */
export interface Event {
  id: number;
  name: string;
  /** HTML, as typed by the business. */
  description: string;
  color: string;
  /** Major units of the site's currency; of tickets each has its own. */
  price: number;
  deposit: number;
  depositPayment: 'disabled' | 'fixed' | 'percentage';
  depositPerPerson: boolean;
  fullPayment: boolean;
  pictureFullPath: string | null;
  pictureThumbPath: string | null;
  /** JSON in a string. */
  settings: string | null;
  /** In order; at least one. */
  periods: EventPeriod[];
  /** Wall times of the site; null: once it was created, and when the first period starts. */
  bookingOpens: string | null;
  bookingCloses: string | null;
  bookingOpensRec: SeriesRule | null;
  bookingClosesRec: SeriesRule | null;
  ticketRangeRec: SeriesRule | null;
  /** Rejected: cancelled by the business. */
  status: EventStatus;
  recurring: Recurrence | null;
  /** People, unless there are tickets. */
  maxCapacity: number;
  /** People with any ticket; null: only the tickets' own spots count. */
  maxCustomCapacity: number | null;
  show: boolean;
  tags: EventTag[];
  /** Whether the tickets are sold, rather than places at `price`. */
  customPricing: boolean;
  customTickets: EventTicket[];
  gallery: unknown[];
  providerIds: number[];
  organizerId: number | null;
  notifyParticipants: number;
  locationId: number | null;
  /** A place that is none of the locations. */
  customLocation: string | null;
  /** The first event of the series; null: it is the first itself, or alone. */
  parentId: number | null;
  /** Wall time of the site. */
  created: string;
  /** Whether one booking may hold several people, and how many beside the one who books. */
  bringingAnyone: boolean;
  maxExtraPeople: number | null;
  bookMultipleTimes: boolean;
  translations: string | null;
  /** Nobody else may book once so many did; of bookings, or of people. */
  closeAfterMin: number | null;
  closeAfterMinBookings: boolean;
  /** Whether the price is multiplied by the people; null: not told, read as no. */
  aggregatedPrice: boolean | null;
}

/** How many of one kind of ticket a booking holds. */
export interface BookedTicket {
  id: number;
  eventTicketId: number;
  persons: number;
  /** Major units, for one of it. */
  price: number;
}

export interface EventBooking extends Booking {
  tickets: BookedTicket[];
}

/** An event, and all bookings of it, cancelled ones too. */
export interface BookedEvent {
  event: Event;
  bookings: EventBooking[];
}

/** A booking of an event that is there from the start. */
export interface SeededEventBooking {
  eventId: number;
  /** 0 where there are tickets. */
  persons: number;
  tickets?: { ticketId: number; persons: number }[];
  status?: BookingStatus;
  customer: { firstName: string; lastName: string; email: string };
}
