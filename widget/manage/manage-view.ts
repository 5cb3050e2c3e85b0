import type { BookedAppointment, BookingStatus } from '../../proxy/contract/booking.js';
import type { Catalog } from '../../proxy/contract/catalog.js';
import type { ManagedBooking } from '../../proxy/contract/manage.js';
import { isStanding } from '../../proxy/contract/standing.js';
import type { BookingApi } from '../api/booking-api.js';
import type { ManageApi, ManageKey } from '../api/manage-api.js';
import type { TimesView } from '../flow/booking-view.js';
import { isAtPlace } from '../flow/clocks.js';
import { ScreenElement } from '../steps/screen-element.js';
import type { ManageWords } from '../text/en/manage.js';
import { type ManageRequest, ManageRequestEvent } from './manage-request.js';
import type { ManageState } from './manage-state.js';

/** All that a screen of a managed booking may see. */
export interface ManageView extends TimesView {
  api: BookingApi;
  manageApi: ManageApi;
  catalog: Catalog;
  state: ManageState;
  key: ManageKey;
  managed: ManagedBooking;
  words: ManageWords;
}

/** A screen of a managed booking: it shows a view and asks for changes. */
export abstract class ManageElement extends ScreenElement {
  protected request(request: ManageRequest): void {
    this.dispatchEvent(new ManageRequestEvent(request));
  }
}

/** The appointment that is managed, among all of its series; none where a package has none yet. */
export function findOwn({ booking }: ManagedBooking): BookedAppointment | undefined {
  const { id, appointments } = booking;
  return appointments.find(({ bookingId }) => bookingId === id) ?? appointments[0];
}

/** How the booking itself stands. */
export function toStatus(managed: ManagedBooking): BookingStatus {
  const { kind, status } = managed.booking;
  // What a package is made of may stand otherwise than the whole.
  return (kind === 'package' ? null : findOwn(managed)?.status) ?? status;
}

/** Whether it does not take place. */
export function isOff(status: BookingStatus | undefined): boolean {
  return !isStanding({ status });
}

/** Whether all that is shown happens where one can go. */
export function isThere(
  { screen }: ManageState,
  { booking }: ManagedBooking,
  catalog: Catalog,
): boolean {
  if (screen.name === 'book') return isAtPlace(screen.choice, catalog);
  const { kind, appointments } = booking;
  const hasAddress = ({ location }: BookedAppointment) =>
    catalog.locations.some(({ name, address }) => name === location && address.trim() !== '');
  return (
    appointments.length > 0 &&
    appointments.every((each) => (kind === 'event' ? each.location !== null : hasAddress(each)))
  );
}
