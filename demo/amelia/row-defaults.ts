import type { Category, Employee, Location, Period, Service, TimeSpan, WeekDay } from './rows.js';

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
