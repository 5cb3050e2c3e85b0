import type { Slot } from '../../proxy/contract/availability.js';
import type {
  Catalog,
  Extra,
  Package,
  PackageItem,
  Service,
} from '../../proxy/contract/catalog.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { Site } from '../../proxy/contract/site.js';

/** A small business for the widget's tests, in contract terms. */
export const site: Site = {
  timeZone: 'Europe/Belgrade',
  locale: 'en-US',
  weekStartsOn: 1,
  currency: { code: 'USD', decimals: 2, symbol: '$', symbolPosition: 'before', spaced: false },
  required: { email: true, phone: false },
  defaultCountry: null,
  kinds: ['appointment'],
  coupons: false,
  captcha: null,
};

/** A service that one person does at one place; a test says what is different. */
export function aService(difference: Partial<Service> = {}): Service {
  return {
    id: 1,
    categoryId: 1,
    name: 'Consultation',
    descriptionHtml: '',
    summary: 'For first-time clients.',
    pictureUrl: null,
    color: '#1788FB',
    durations: [{ seconds: 1800, priceMinor: 3500 }],
    persons: { min: 1, max: 1 },
    pricedPerPerson: false,
    extras: [],
    minExtras: 0,
    tax: null,
    customerLimit: null,
    deposit: null,
    recurring: null,
    offers: [{ employeeId: 1, locationId: 1, priceMinor: null }],
    customFieldIds: [],
    paymentMethods: ['onSite'],
    ...difference,
  };
}

/** Consultation has no options; Massage is done by two, at two places, at two prices. */
export const catalog: Catalog = {
  categories: [{ id: 1, name: 'Wellness' }],
  services: [
    aService(),
    aService({
      id: 2,
      name: 'Massage',
      durations: [{ seconds: 3600, priceMinor: 9000 }],
      offers: [
        { employeeId: 1, locationId: 1, priceMinor: null },
        { employeeId: 2, locationId: 1, priceMinor: 10000 },
        { employeeId: 2, locationId: 2, priceMinor: 10000 },
      ],
    }),
    aService({ id: 3, name: 'Yoga', persons: { min: 1, max: 10 }, pricedPerPerson: true }),
  ],
  packages: [],
  customFields: [],
  employees: [
    { id: 1, name: 'Mia Johnson', pictureUrl: null, descriptionHtml: '' },
    { id: 2, name: 'Ana Petrović', pictureUrl: null, descriptionHtml: '' },
  ],
  locations: [
    { id: 1, name: 'Main street', address: 'Main street 5' },
    { id: 2, name: 'Old town', address: 'Kralja Petra 8' },
  ],
  eventTags: [],
};

/** An extra that can be had once and takes no time; a test says what is different. */
export function anExtra(difference: Partial<Extra> = {}): Extra {
  return {
    id: 8,
    name: 'Hot towel',
    descriptionHtml: '',
    priceMinor: 500,
    pricedPerPerson: false,
    maxQuantity: 1,
    durationSeconds: 0,
    tax: null,
    ...difference,
  };
}

/** A service of a package, one or two of three at once; a test says what is different. */
export function anItem(difference: Partial<PackageItem> = {}): PackageItem {
  return {
    serviceId: 2,
    quantity: 3,
    scheduleNow: { min: 1, max: 2 },
    employeeIds: [],
    locationIds: [],
    allowsEmployeeChoice: true,
    ...difference,
  };
}

/** Three massages and a consultation that save $20; a test says what is different. */
export function aPackage(difference: Partial<Package> = {}): Package {
  return {
    id: 3,
    name: 'Calm month',
    descriptionHtml: '<p>Three massages, and a talk before them.</p>',
    summary: 'Three massages, and a talk before them.',
    pictureUrl: null,
    color: '#1788FB',
    priceMinor: 28500,
    pricedBeforeDiscountMinor: 30500,
    tax: null,
    deposit: null,
    items: [anItem(), anItem({ serviceId: 1, quantity: 1, scheduleNow: { min: 0, max: 1 } })],
    sharedQuantity: null,
    expiry: { kind: 'duration', count: 6, unit: 'month' },
    customFieldIds: [],
    paymentMethods: ['onSite'],
    ...difference,
  };
}

/** An event of one evening that can be booked; a test says what is different. */
export function anEvent(difference: Partial<AmeliaEvent> = {}): AmeliaEvent {
  return {
    id: 1,
    name: 'Wine tasting',
    descriptionHtml: '<p>Six wines, and what goes with them.</p>',
    summary: 'Six wines, and what goes with them.',
    pictureUrl: null,
    color: '#1788FB',
    tags: [],
    place: 'Main street, Main street 5',
    periods: [{ startsAt: '2026-12-15T17:00:00Z', endsAt: '2026-12-15T19:30:00Z' }],
    status: 'open',
    opensAt: null,
    closesAt: null,
    placesLeft: 20,
    priceMinor: 1500,
    pricedPerPerson: true,
    persons: { min: 1, max: 10 },
    tickets: null,
    isRebookable: true,
    tax: null,
    deposit: null,
    customFieldIds: [],
    paymentMethods: ['onSite'],
    ...difference,
  };
}

export function aSlot(startsAt: string, ...at: Slot['at']): Slot {
  return { startsAt, at: at.length > 0 ? at : [[1, 1]] };
}
