import type { Id } from '../contract/catalog.js';
import { createAppointments } from './appointments.js';
import type {
  AppointmentOrder,
  AppointmentTrace,
  BookingSystem,
  FoundBooking,
  PackageOrder,
  PackageTrace,
} from './booking-system.js';
import { createClient, type Fetch, type Notice, type TimeoutsMs } from './client.js';
import { createCouponCheck } from './coupons.js';
import { createEventBookings } from './event-bookings.js';
import { createEventList } from './event-list.js';
import { createEventLook } from './event-look.js';
import { createEventWords } from './event-words.js';
import { forgetAfter, forgetOnceSeen } from './forget-after.js';
import { createInspect } from './inspect.js';
import { createKinds } from './kinds.js';
import type { InLanguage } from './languages.js';
import type { ManageTerms } from './manage-terms.js';
import { createManaged } from './managed.js';
import { createPackageBookings } from './package-bookings.js';
import { createShownSite } from './shown-site.js';
import { createShownSlots } from './shown-slots.js';
import type { SiteDefaults } from './site.js';
import { createSiteLoads } from './site-loads.js';
import { createSlotsLook } from './slots-look.js';
import { toDays } from './touched-months.js';

export interface AmeliaOptions {
  /** Without a slash at its end. */
  siteUrl: string;
  apiKey: string;
  /** Makes the markers. */
  secret: string;
  /** For a site that does not tell these itself. */
  defaults: SiteDefaults;
  /** Those this proxy takes, of those the site has switched on. */
  paymentMethods: readonly string[];
  fetch: Fetch;
  timeoutsMs: TimeoutsMs;
  /** Milliseconds. */
  now: () => number;
  wait: (delayMs: number) => Promise<unknown>;
  notice: Notice;
}

/** Amelia as the routes see it. */
export function createAmelia(options: AmeliaOptions): BookingSystem {
  const client = createClient(options);
  const loads = createSiteLoads({ ...options, client });
  const { fetchKnownSite, fetchOffered, fetchAnySite, fetchAnyCatalog } = loads;
  const fetchCatalog = async (lang?: string) => (await fetchOffered())(lang).catalog;
  const fetchEventTerms = async () => (await fetchOffered())(undefined).eventTerms;
  async function fetchManageTerms(): Promise<InLanguage<ManageTerms>> {
    const offered = await fetchOffered();
    return (lang) => offered(lang).manageTerms;
  }

  const eventOptions = { ...options, client, fetchEventTerms, words: createEventWords() };
  const { fetchEvents, forgetEvents } = createEventList(eventOptions);
  const eventLook = createEventLook(eventOptions);
  const fetchKinds = createKinds({ ...options, fetchKnownSite, fetchEvents });
  const slotsLook = createSlotsLook({ ...options, client, fetchKnownSite });
  const shownSlots = createShownSlots({ ...options, client, fetchAnySite });
  const appointments = createAppointments({ ...options, client, fetchKnownSite, fetchCatalog });
  const packages = createPackageBookings({ ...options, client, fetchKnownSite, fetchCatalog });
  const eventBookings = createEventBookings({ ...eventOptions, ...eventLook });
  const managed = createManaged({ ...options, client, fetchManageTerms });

  function forgetEvent(id: Id): void {
    forgetEvents();
    eventLook.forgetEvent(id);
  }
  function forgetOrdered(order: AppointmentOrder | AppointmentTrace): void {
    shownSlots.forgetChanged(toDays([order, ...(order.recurring ?? [])]));
  }
  function forgetDates({ appointments }: PackageOrder | PackageTrace): void {
    shownSlots.forgetChanged(toDays(appointments));
  }
  function forgetBooked({ subject: { kind, reservationId }, receipt }: FoundBooking): void {
    if (kind === 'event') forgetEvent(reservationId);
    else shownSlots.forgetChanged(toDays(receipt.appointments));
  }

  return {
    health: client.health,
    inspect: createInspect({ ...options, ...slotsLook, client }),
    async fetchSite() {
      const [{ site }, kinds] = await Promise.all([fetchKnownSite(), fetchKinds(fetchCatalog)]);
      return { ...site, kinds };
    },
    fetchRules: async () => (await fetchKnownSite()).site,
    fetchCatalog,
    showSite: createShownSite({ fetchAnySite, fetchAnyCatalog, fetchKinds }),
    showCatalog: fetchAnyCatalog,
    showAvailability: shownSlots.showAvailability,
    fetchEvents,
    fetchEvent: eventLook.fetchEvent,
    // What is looked at right before it is booked may differ from what everybody was shown.
    fetchFreshEvent: forgetOnceSeen(eventLook.fetchFreshEvent, forgetEvent),
    fetchAvailability: forgetOnceSeen(slotsLook.fetchAvailability, shownSlots.forgetSeen),
    fetchOtherTimes: slotsLook.fetchOtherTimes,
    checkCoupon: createCouponCheck({ ...options, client, fetchKnownSite }),
    createAppointment: forgetAfter(appointments.createAppointment, forgetOrdered),
    findAppointment: forgetAfter(appointments.findAppointment, forgetOrdered),
    createEventBooking: forgetAfter(eventBookings.createEventBooking, ({ event }) =>
      forgetEvent(event.id),
    ),
    findEventBooking: forgetAfter(eventBookings.findEventBooking, ({ eventId }) =>
      forgetEvent(eventId),
    ),
    createPackageBooking: forgetAfter(packages.createPackageBooking, forgetDates),
    findPackageBooking: forgetAfter(packages.findPackageBooking, forgetDates),
    fetchBooking: managed.fetchBooking,
    moveAppointment: forgetAfter(managed.moveAppointment, ({ receipt }, startsAt) =>
      shownSlots.forgetChanged(toDays([...receipt.appointments, { startsAt }])),
    ),
    cancelBooking: forgetAfter(managed.cancelBooking, forgetBooked),
    createPurchaseAppointment: forgetAfter(managed.createPurchaseAppointment, (_, date) =>
      shownSlots.forgetChanged(toDays([date])),
    ),
  };
}
