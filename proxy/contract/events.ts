import type { Deposit, Id, Minor, Tax } from './catalog.js';
import type { Day, Instant } from './time.js';

/** When an event takes place; a course or a festival has several. */
export interface EventPeriod {
  startsAt: Instant;
  endsAt: Instant;
}

/** One kind of place at an event, with its own price. */
export interface Ticket {
  id: Id;
  name: string;
  /** Of one, today: early birds may pay less. */
  priceMinor: Minor;
  placesLeft: number;
}

export type EventStatus = 'open' | 'not-yet-open' | 'closed' | 'full' | 'cancelled';

/** Something that takes place at a time of its own. Not the DOM's `Event`, hence the name. */
export interface AmeliaEvent {
  id: Id;
  name: string;
  /** Cleaned as that of a service. */
  descriptionHtml: string;
  /** The description as plain text, cut at a word near 160 characters. */
  summary: string;
  /** An https address. */
  pictureUrl: string | null;
  /** `#1788FB`. */
  color: string;
  tags: string[];
  /** The place with its address, in one line; null: it is at none that is told. */
  place: string | null;
  /** At least one, ascending. */
  periods: EventPeriod[];
  status: EventStatus;
  /** From when it can be booked; null: from when it was made. */
  opensAt: Instant | null;
  /** Until when; null: until it begins. */
  closesAt: Instant | null;
  /** null: nobody knows. */
  placesLeft: number | null;
  /** Of one person, or of all together; of an event with tickets the cheapest of them. */
  priceMinor: Minor;
  /** Else the price is for all together, and each kind of ticket counts once. */
  pricedPerPerson: boolean;
  /** How many places one booking may take, whatever tickets they are. */
  persons: { min: number; max: number };
  /** null: there is but one kind of place. */
  tickets: Ticket[] | null;
  /** Whether the same customer may book it again. */
  isRebookable: boolean;
  tax: Tax | null;
  deposit: Deposit | null;
  customFieldIds: Id[];
  paymentMethods: string[];
}

/** The query of `GET /v1/events`; its days are the site's, both included. */
export interface EventsQuery {
  from: Day;
  to: Day;
  /** A part of the name. */
  search?: string | undefined;
  tag?: string | undefined;
  /** The first is 1. */
  page: number;
  /** BCP 47: what it is answered in, where the site has it. */
  lang?: string | undefined;
}

/** `GET /v1/events`, in the order of their first period within the days that were asked for. */
export interface EventPage {
  events: AmeliaEvent[];
  page: number;
  /** Of all of them; the last may turn out empty. */
  pages: number;
  /** How many events there are on all of them. */
  count: number;
}

/** The most days one request may ask for: two years. */
export const maxEventDays = 731;
