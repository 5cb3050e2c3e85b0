import type { Catalog, Id } from '../../proxy/contract/catalog.js';
import type { Site } from '../../proxy/contract/site.js';
import type { Zone } from '../../proxy/contract/time.js';
import { BookingApi } from '../../widget/api/booking-api.js';
import { type BookingState, createBookingState } from '../../widget/flow/booking-state.js';
import type { ServiceView } from '../../widget/flow/booking-view.js';
import { toClocks } from '../../widget/flow/clocks.js';
import { toFormat } from '../../widget/text/format.js';
import { en } from './english.js';
import * as studio from './studio.js';

export interface ViewDifference {
  serviceId?: Id;
  ownZone?: Zone;
  askedZone?: Zone;
  locale?: string;
  site?: Site;
  catalog?: Catalog;
}

/** What a step sees of a booking in the studio; a test says what is different. */
export function aServiceView(difference: ViewDifference = {}): ServiceView {
  const { serviceId = 1, ownZone = 'Europe/Belgrade', askedZone = null } = difference;
  const { site, catalog, locale } = {
    site: studio.site,
    catalog: studio.catalog,
    locale: 'en-GB',
    ...difference,
  };
  const service = catalog.services.find(({ id }) => id === serviceId);
  if (!service) throw new Error('no such service');
  const made = createBookingState(ownZone);
  const state: BookingState = { ...made, askedZone, choice: { ...made.choice, serviceId } };
  return {
    api: new BookingApi('https://book.example.test/'),
    site,
    catalog,
    chosen: service,
    service,
    state,
    clocks: toClocks(state, site, catalog),
    strings: en,
    format: toFormat(locale),
    locale,
    locked: [],
    managePage: '',
  };
}
