/**
 * What `GET /settings` gives on a fresh site, cut down; secrets are made up, and stand here so
 * that a leak would be seen (recorded: settings).
 */
const defaultSettings = {
  general: {
    timeSlotLength: 1800,
    serviceDurationAsSlot: false,
    bufferTimeInSlot: true,
    defaultAppointmentStatus: 'approved',
    defaultEventStatus: 'approved',
    minimumTimeRequirementPriorToBooking: 0,
    minimumTimeRequirementPriorToCanceling: 0,
    minimumTimeRequirementPriorToRescheduling: 0,
    numberOfDaysAvailableForBooking: 365,
    backendSlotsDaysInFuture: 365,
    backendSlotsDaysInPast: 365,
    phoneDefaultCountryCode: 'auto',
    ipLocateApiKey: '',
    requiredPhoneNumberField: false,
    requiredEmailField: true,
    itemsPerPage: 12,
    appointmentsPerPage: 100,
    eventsPerPage: 100,
    servicesPerPage: 100,
    customersFilterLimit: 100,
    eventsFilterLimit: 1000,
    calendarEmployeesPreselected: 0,
    gMapApiKey: '',
    addToCalendar: true,
    defaultPageOnBackend: 'Dashboard',
    showClientTimeZone: false,
    redirectUrlAfterAppointment: '',
    customFieldsUploadsPath: '',
    customFieldsAllowedExtensions: {
      '.jpg': 'image/jpeg',
      '.jpeg': 'image/jpeg',
      '.png': 'image/png',
      '.mp3': 'audio/mpeg',
      '.mpeg': 'video/mpeg',
      '.mp4': 'video/mp4',
      '.txt': 'text/plain',
      '.csv': 'text/plain',
      '.xls': 'application/vnd.ms-excel',
      '.pdf': 'application/pdf',
      '.doc': 'application/msword',
      '.docx': 'application/msword',
    },
    customFieldsBackendValidation: false,
    runInstantPostBookingActions: false,
    sortingPackages: 'nameAsc',
    sortingServices: 'nameAsc',
    calendarLocaleSubstitutes: [],
    googleRecaptcha: {
      invisible: true,
      siteKey: '',
      secret: '',
    },
    usedLanguages: [],
    backLink: {
      enabled: true,
      label: 'Powered by Amelia - WordPress Booking Plugin',
      url: 'https://wpamelia.com/pricing/?utm_source=lite&utm_medium=website&utm_campaign=powerdby',
    },
    usageTrackingEnabled: false,
  },
  company: {
    pictureFullPath: '',
    pictureThumbPath: '',
    name: '',
    address: '',
    addressComponents: [],
    countryCode: '',
    phone: '',
    vat: '',
    countryPhoneIso: '',
    website: '',
    translations: '',
  },
  payments: {
    currency: 'USD',
    symbol: '$',
    priceSymbolPosition: 'before',
    priceNumberOfDecimals: 2,
    priceSeparator: 1,
    hideCurrencySymbolFrontend: false,
    defaultPaymentMethod: 'onSite',
    onSite: true,
    couponsCaseInsensitive: false,
    taxes: {
      excluded: true,
    },
  },
  wordpress: {
    dateFormat: 'F j, Y',
    timeFormat: 'g:i a',
    startOfWeek: '1',
    timeZoneString: 'Europe/Belgrade',
    gmtOffset: 1,
    locale: 'en_US',
  },
  roles: {
    allowCustomerReschedule: false,
    customerCabinet: {
      headerJwtSecret: 'made-up-secret-1',
      urlJwtSecret: 'made-up-secret-2',
    },
  },
  zoom: {
    clientSecret: 'made-up-secret-3',
  },
};

type DefaultSettings = typeof defaultSettings;

/** How many appointments, bookings of events, or packages one customer may have. */
export interface CustomerLimit {
  enabled: boolean;
  numberOfApp: number;
  timeFrame: 'day' | 'week' | 'month' | 'year';
  period: number;
  from: 'bookingDate' | 'appointmentDate';
}

/** The settings, with those that a fresh site doesn't have. */
export type Settings = Omit<DefaultSettings, 'payments' | 'roles'> & {
  payments: Omit<DefaultSettings['payments'], 'taxes'> & {
    coupons?: boolean;
    taxes: { enabled?: boolean; excluded: boolean };
  };
  roles: DefaultSettings['roles'] & {
    limitPerCustomerService?: CustomerLimit;
    limitPerCustomerEvent?: CustomerLimit;
    limitPerCustomerPackage?: CustomerLimit;
  };
};

/** The default settings with some parts of them changed. */
export function toSettings(
  changes: {
    [Part in keyof Settings]?: Partial<Settings[Part]>;
  },
): Settings {
  const settings: Settings = structuredClone(defaultSettings);
  for (const part of Object.keys(settings) as (keyof Settings)[]) {
    Object.assign(settings[part], changes[part]);
  }
  return settings;
}
