import { toSettings } from './amelia/default-settings.js';
import { toCategory, toLocation, toTax } from './amelia/row-defaults.js';
import type { Business } from './amelia/rows.js';
import type { Tax } from './amelia/terms.js';
import { createAppointments } from './business/appointments.js';
import { createCoupons } from './business/coupons.js';
import { customFields } from './business/custom-fields.js';
import { createEmployees } from './business/employees.js';
import { createEventBookings } from './business/event-bookings.js';
import { createEvents } from './business/events.js';
import { createPackages, createPurchases, freshSkin } from './business/packages.js';
import { plainServices } from './business/plain-services.js';
import { richServices } from './business/rich-services.js';
import { withTranslations } from './business/translate.js';
import { hillside, riverside } from './business/who-and-where.js';

const zone = 'Europe/Belgrade';
/** The category that is taxed. */
const skin = 4;

/**
 * A wellness studio in Belgrade, of nobody's: fourteen services, five employees, two
 * places, eighteen events, and six packages; one service is done on the phone, at no place. It speaks
 * English, and seven other languages.
 *
 * @param now milliseconds; the appointments already there lie in the two weeks after it, the
 *   events in the weeks after it and in the night of the next clock change
 */
export function createSampleBusiness(now: number): Business {
  const year = new Date(now).getUTCFullYear();
  return withTranslations({
    services: structuredClone([...plainServices, ...richServices]),
    categories: [
      toCategory({ id: 1, name: 'Consultations', position: 1, color: '#2f7d6d' }),
      toCategory({ id: 2, name: 'Massage', position: 2, color: '#8a4f7d' }),
      toCategory({ id: 3, name: 'Movement & breath', position: 3, color: '#c97b2b' }),
      toCategory({ id: skin, name: 'Skin', position: 4, color: '#4a6fa5' }),
    ],
    locations: [
      toLocation({
        id: riverside,
        name: 'Studio on the river',
        address: 'Quay of the Boatmen 12, Belgrade',
        phone: '+381115550101',
        latitude: 44.8221,
        longitude: 20.4489,
      }),
      toLocation({
        id: hillside,
        name: 'Garden house',
        address: 'Lime Tree Lane 4, Belgrade',
        phone: '+381115550102',
        latitude: 44.7905,
        longitude: 20.4702,
      }),
    ],
    employees: createEmployees(year),
    customFields: structuredClone(customFields),
    coupons: createCoupons(year),
    taxes: [createSkinTax()],
    settings: toSettings({
      general: {
        minimumTimeRequirementPriorToBooking: 7200,
        minimumTimeRequirementPriorToCanceling: 86_400,
        minimumTimeRequirementPriorToRescheduling: 43_200,
        numberOfDaysAvailableForBooking: 180,
        phoneDefaultCountryCode: 'rs',
      },
      company: {
        name: 'Studio Sava',
        countryCode: 'RS',
        website: 'https://studio-sava.example',
      },
      payments: { coupons: true, taxes: { enabled: true, excluded: true } },
      wordpress: { timeZoneString: zone },
      roles: { allowCustomerReschedule: true },
    }),
    appointments: createAppointments(now),
    events: createEvents(now),
    eventBookings: createEventBookings(),
    packages: createPackages(year),
    purchases: createPurchases(now),
    engagements: [],
  });
}

/** Added on top of everything in the taxed category, extras and its package too. */
function createSkinTax(): Tax {
  const services = richServices.filter(({ categoryId }) => categoryId === skin);
  return toTax({
    id: 1,
    name: 'VAT',
    amount: 20,
    serviceIds: services.map(({ id }) => id),
    packageIds: [freshSkin],
    extraIds: services.flatMap(({ extras }) => extras.map(({ id }) => id)),
  });
}
