/** A service as Amelia writes it: every field, in its order. */
export interface ServiceEntity {
  id: number;
  name: string;
  description: string;
  color: string;
  price: number;
  deposit: number;
  depositPayment: 'disabled' | 'fixed' | 'percentage';
  depositPerPerson: boolean;
  pictureFullPath: string | null;
  pictureThumbPath: string | null;
  extras: unknown[];
  coupons: unknown[];
  position: number | null;
  settings: string | null;
  fullPayment: boolean;
  minCapacity: number;
  maxCapacity: number;
  /** Seconds. */
  duration: number;
  /** Seconds kept free before an appointment. */
  timeBefore: number | null;
  /** Seconds kept free after an appointment. */
  timeAfter: number | null;
  bringingAnyone: boolean;
  show: boolean;
  /** Whether the price is multiplied by the persons. */
  aggregatedPrice: boolean;
  status: 'visible' | 'hidden' | 'disabled';
  categoryId: number;
  category: null;
  priority: unknown;
  gallery: unknown[];
  recurringCycle: string;
  recurringSub: string;
  recurringPayment: number;
  translations: string | null;
  minSelectedExtras: number | null;
  mandatoryExtra: boolean;
  customPricing: string | null;
  maxExtraPeople: number | null;
  limitPerCustomer: string | null;
}

export interface CategoryEntity {
  id: number;
  status: 'visible' | 'hidden' | 'disabled';
  name: string;
  position: number;
  translations: string | null;
  color: string;
  pictureFullPath: string | null;
  pictureThumbPath: string | null;
}

export interface LocationEntity {
  id: number;
  status: 'visible' | 'hidden' | 'disabled';
  name: string;
  description: string;
  address: string;
  phone: string;
  latitude: number;
  longitude: number;
  pictureFullPath: string | null;
  pictureThumbPath: string | null;
  pin: string;
  translations: string | null;
}

/** Hours of one day of the week, in the site's wall time. */
export interface WorkDay {
  /** Monday 1 to Sunday 7. */
  dayIndex: number;
  /** `09:00:00`. */
  startTime: string;
  endTime: string;
  breaks: { startTime: string; endTime: string }[];
}

/** Someone who does services. What customers never see is filled too, so that a leak would show. */
export interface EmployeeEntity {
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  note: string | null;
  description: string | null;
  status: 'visible' | 'hidden' | 'disabled';
  workDays: WorkDay[];
  /** Days off in the site's calendar, both ends included. */
  daysOff: { name: string; startDate: string; endDate: string; repeat: boolean }[];
  /** What they do, at their own price where it differs, and where; null: at no listed place. */
  does: { serviceId: number; price?: number; locationIds: (number | null)[] }[];
}

/** The part of the settings that decides what this Amelia does. */
export interface SiteSettings {
  /** IANA zone of the site. */
  timeZone: string;
  showClientTimeZone: boolean;
  /** Seconds between the starts that are offered. */
  timeSlotLength: number;
  /** Seconds of notice that a booking needs. */
  minimumTimeRequirementPriorToBooking: number;
  numberOfDaysAvailableForBooking: number;
  defaultAppointmentStatus: 'approved' | 'pending';
  currency: string;
  symbol: string;
}

/** An appointment that is there from the start. */
export interface SeededAppointment {
  serviceId: number;
  employeeId: number;
  locationId: number | null;
  /** Working days from now, counted from 1. */
  workingDaysAhead: number;
  /** Site's wall time: `10:00`. */
  time: string;
  persons: number;
}

/** All that one business has entered in its Amelia. */
export interface Business {
  settings: SiteSettings;
  categories: CategoryEntity[];
  services: ServiceEntity[];
  locations: LocationEntity[];
  employees: EmployeeEntity[];
  appointments: SeededAppointment[];
}

/** A service with Amelia's defaults for all that is left out. */
export function toService(
  given: Pick<ServiceEntity, 'id' | 'name' | 'categoryId' | 'duration' | 'price'> &
    Partial<ServiceEntity>,
): ServiceEntity {
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
    ...given,
  };
}
