import { type Answer, found } from './call.js';
import { toWallMs } from './site-clock.js';
import type { Store } from './store.js';

/**
 * `GET /settings`: what the recorded answer has. The real one holds every secret of the site; a
 * few made-up ones stand here too, so that a leak would show.
 */
export function getSettings(store: Store): Answer {
  const { settings } = store.business;
  const offsetMs = toWallMs(store.nowMs, settings.timeZone) - Math.floor(store.nowMs / 1000) * 1000;
  return found('Successfully retrieved settings.', {
    settings: {
      general: {
        timeSlotLength: settings.timeSlotLength,
        serviceDurationAsSlot: false,
        bufferTimeInSlot: true,
        defaultAppointmentStatus: settings.defaultAppointmentStatus,
        defaultEventStatus: 'approved',
        minimumTimeRequirementPriorToBooking: settings.minimumTimeRequirementPriorToBooking,
        minimumTimeRequirementPriorToCanceling: 0,
        minimumTimeRequirementPriorToRescheduling: 0,
        numberOfDaysAvailableForBooking: settings.numberOfDaysAvailableForBooking,
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
        showClientTimeZone: settings.showClientTimeZone,
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
        googleRecaptcha: { invisible: true, siteKey: '', secret: '' },
        usedLanguages: [],
        backLink: { enabled: true, label: '', url: '' },
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
        currency: settings.currency,
        symbol: settings.symbol,
        priceSymbolPosition: 'before',
        priceNumberOfDecimals: 2,
        priceSeparator: 1,
        hideCurrencySymbolFrontend: false,
        defaultPaymentMethod: 'onSite',
        onSite: true,
        couponsCaseInsensitive: false,
        taxes: { excluded: true },
      },
      wordpress: {
        dateFormat: 'F j, Y',
        timeFormat: 'g:i a',
        startOfWeek: '1',
        timeZoneString: settings.timeZone,
        gmtOffset: offsetMs / 3_600_000,
        locale: 'en_US',
      },
      roles: {
        allowCustomerReschedule: false,
        customerCabinet: { headerJwtSecret: 'made-up-secret-1', urlJwtSecret: 'made-up-secret-2' },
      },
      zoom: { clientSecret: 'made-up-secret-3' },
    },
  });
}
