import type { Catalog, Service } from '../../proxy/contract/catalog.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { Site } from '../../proxy/contract/site.js';
import type { BookingApi } from '../api/booking-api.js';
import type { Strings } from '../text/en.js';
import type { Format } from '../text/format.js';
import type { BookingState } from './booking-state.js';
import type { Clocks } from './clocks.js';

/** All that a step may see. It changes nothing by itself: it sends requests. */
export interface BookingView {
  api: BookingApi;
  site: Site;
  catalog: Catalog;
  state: BookingState;
  clocks: Clocks;
  strings: Strings;
  format: Format;
  /** BCP 47, of what is told about the world: names of countries and time zones. */
  locale: string;
}

/** A view of a booking whose service or event is chosen. */
export interface ChosenView extends BookingView {
  chosen: Service | AmeliaEvent;
}

export interface ServiceView extends ChosenView {
  service: Service;
}

export interface EventView extends ChosenView {
  event: AmeliaEvent;
}
