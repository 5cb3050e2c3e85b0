import type {
  Category,
  Employee,
  Extra,
  Location,
  Period,
  Service,
  TimeSpan,
  WeekDay,
} from './rows.js';
import type { Coupon, CustomField, Tax } from './terms.js';

/** A service with Amelia's defaults for whatever is left out. */
export function toService(
  fields: Pick<Service, 'id' | 'name' | 'categoryId' | 'duration' | 'price'> & Partial<Service>,
): Service {
  return {
    description: '',
    color: '#1788FB',
    deposit: 0,
    depositPayment: 'disabled',
    depositPerPerson: true,
    pictureFullPath: null,
    pictureThumbPath: null,
    extras: [],
    coupons: [],
    position: null,
    settings: null,
    fullPayment: false,
    minCapacity: 1,
    maxCapacity: 1,
    timeBefore: null,
    timeAfter: null,
    bringingAnyone: false,
    show: true,
    aggregatedPrice: false,
    status: 'visible',
    category: null,
    priority: [],
    gallery: [],
    recurringCycle: 'disabled',
    recurringSub: 'future',
    recurringPayment: 0,
    translations: null,
    minSelectedExtras: null,
    mandatoryExtra: false,
    customPricing: null,
    maxExtraPeople: null,
    limitPerCustomer: null,
    ...fields,
  };
}

/** A category with Amelia's defaults. */
export function toCategory(fields: Pick<Category, 'id' | 'name'> & Partial<Category>): Category {
  return {
    status: 'visible',
    position: 1,
    translations: null,
    color: '#1788FB',
    pictureFullPath: null,
    pictureThumbPath: null,
    ...fields,
  };
}

/** A location with Amelia's defaults. */
export function toLocation(
  fields: Pick<Location, 'id' | 'name' | 'address'> & Partial<Location>,
): Location {
  return {
    status: 'visible',
    description: '',
    phone: '',
    latitude: 0,
    longitude: 0,
    pictureFullPath: null,
    pictureThumbPath: null,
    pin: '',
    translations: null,
    ...fields,
  };
}

/** A custom field with Amelia's defaults; options are given by their labels, in order. */
export function toCustomField(
  fields: Pick<CustomField, 'id' | 'label' | 'type'> &
    Partial<Omit<CustomField, 'options'>> & { options?: string[] },
): CustomField {
  const { options = [], ...others } = fields;
  return {
    required: false,
    position: fields.id,
    serviceIds: [],
    allServices: false,
    eventIds: [],
    allEvents: false,
    translations: null,
    useAsLocation: false,
    width: 50,
    ...others,
    options: options.map((label, at) => ({
      id: fields.id * 10 + at,
      customFieldId: fields.id,
      label,
      position: at + 1,
      translations: null,
    })),
  };
}

/** An extra with Amelia's defaults. */
export function toExtra(fields: Pick<Extra, 'id' | 'name' | 'price'> & Partial<Extra>): Extra {
  return {
    description: null,
    maxQuantity: 1,
    position: 1,
    duration: null,
    serviceId: null,
    aggregatedPrice: null,
    translations: null,
    ...fields,
  };
}

/** A coupon with Amelia's defaults: good for a hundred bookings, for ever. */
export function toCoupon(
  fields: Pick<Coupon, 'id' | 'code' | 'serviceIds'> & Partial<Coupon>,
): Coupon {
  return {
    discount: 0,
    deduction: 0,
    limit: 100,
    customerLimit: 0,
    usedBefore: 0,
    status: 'visible',
    eventIds: [],
    packageIds: [],
    notificationInterval: 0,
    notificationRecurring: false,
    expirationDate: null,
    ...fields,
  };
}

/** A tax on nothing yet, in percent. */
export function toTax(fields: Pick<Tax, 'id' | 'name' | 'amount'> & Partial<Tax>): Tax {
  return {
    type: 'percentage',
    status: 'visible',
    allServices: false,
    allEvents: false,
    allPackages: false,
    allExtras: false,
    serviceIds: [],
    eventIds: [],
    packageIds: [],
    extraIds: [],
    ...fields,
  };
}

/** An employee with Amelia's defaults. */
export function toEmployee(
  fields: Pick<Employee, 'id' | 'firstName' | 'lastName' | 'email' | 'weekDays' | 'offers'> &
    Partial<Employee>,
): Employee {
  return {
    phone: null,
    note: null,
    description: null,
    pictureFullPath: null,
    locationId: null,
    daysOff: [],
    ...fields,
  };
}

/** The same hours on several days of the week. */
export function toWeek(
  dayIndexes: number[],
  startTime: string,
  endTime: string,
  more: { breaks?: TimeSpan[]; periods?: Period[] } = {},
): WeekDay[] {
  const { breaks = [], periods = [] } = more;
  return dayIndexes.map((dayIndex) => ({ dayIndex, startTime, endTime, breaks, periods }));
}
