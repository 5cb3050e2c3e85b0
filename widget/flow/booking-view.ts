import type { Catalog, Package, Service } from '../../proxy/contract/catalog.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { Site } from '../../proxy/contract/site.js';
import type { BookingApi } from '../api/booking-api.js';
import type { Strings } from '../text/en/booking.js';
import type { Format } from '../text/format.js';
import type { BookingState } from './booking-state.js';
import type { Clocks } from './clocks.js';

/** What times are told with, of a booking in the making as of one that was made. */
export interface TimesView {
  site: Site;
  clocks: Clocks;
  strings: Strings;
  format: Format;
  /** BCP 47, of what is told about the world: names of countries and time zones. */
  locale: string;
  /** `ownZone`: where the customer is. */
  state: Pick<BookingState, 'ownZone'>;
}

/** All that a step may see. It changes nothing by itself: it sends requests. */
export interface BookingView extends TimesView {
  api: BookingApi;
  catalog: Catalog;
  state: BookingState;
  /** The customer's fields that the page has filled in for good. */
  locked: readonly string[];
  /** Where bookings are managed, as the page that embeds it writes it; empty: on that page. */
  managePage: string;
}

/** A view of a booking whose service is chosen. */
export interface ServiceView extends BookingView {
  chosen: Service;
  service: Service;
}

/** A view of a booking whose event is chosen. */
export interface EventView extends BookingView {
  chosen: AmeliaEvent;
  event: AmeliaEvent;
}

/** A view of a booking whose package is chosen. */
export interface PackageView extends BookingView {
  chosen: Package;
  package: Package;
}

/** Whichever it is that is chosen: `'event' in view` tells. */
export type ChosenView = ServiceView | EventView | PackageView;
