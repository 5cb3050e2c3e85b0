import { afterEach, describe, expect, it } from 'vitest';
import { toPackage, toPackaged } from '../../demo/amelia/package-defaults.js';
import {
  toCustomField,
  toEmployee,
  toLocation,
  toService,
  toWeek,
} from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { type ServedAmelia, serveAmelia } from './documented.js';
import { compareWithPage, same } from './page-differences.js';
import { createRecordedBusiness } from './recorded-site.js';

/** When the page's package was bought. */
const now = Date.parse('2026-03-01T10:35:52Z');

/** Package 1 of services 1 and 11, with employee 4 at place 8, for three weeks. */
function createDocumentedBusiness(): Business {
  const business = createRecordedBusiness();
  // On the page it is two hours ahead of UTC in March, and shows customers their own zone.
  business.settings.wordpress.timeZoneString = 'Europe/Athens';
  business.settings.general.showClientTimeZone = true;
  business.services = [1, 11].map((id) =>
    toService({
      id,
      name: `Service ${id}`,
      categoryId: 1,
      duration: 1800,
      price: 20,
      aggregatedPrice: true,
    }),
  );
  business.locations = [
    toLocation({
      id: 8,
      name: 'lokacija5',
      address: 'Velisava Vulovića, Belgrade, Serbia',
      latitude: 44.764132,
      longitude: 20.455622,
    }),
  ];
  business.employees = [
    toEmployee({
      id: 4,
      firstName: 'Milica',
      lastName: 'Employee',
      email: 'milica@example.test',
      weekDays: toWeek([1, 2, 3, 4, 5], '09:00:00', '17:00:00'),
      offers: [{ serviceId: 1 }, { serviceId: 11 }],
    }),
  ];
  business.customFields = [
    toCustomField({ id: 2, label: 'Text', type: 'text', allServices: true }),
  ];
  business.packages = [
    toPackage({
      id: 1,
      name: 'Package',
      price: 40,
      bookable: [1, 11].map((serviceId) => toPackaged({ serviceId })),
      durationCount: 3,
      durationType: 'week',
    }),
  ];
  return business;
}

describe('the package example of the bookings page, typed with curl', () => {
  let served: ServedAmelia | undefined;
  afterEach(() => served?.close());

  it('buys it, with both appointments', async () => {
    served = await serveAmelia(createDocumentedBusiness(), now);
    const answer = await served.type('book-package');
    const { data } = Object(answer.body);
    expect(data.package.map(({ utcTime }: { utcTime: unknown[] }) => utcTime)).toEqual([
      [{ start: '2026-03-05 07:30:00', end: '2026-03-05 08:00:00' }],
      [{ start: '2026-03-04 10:00:00', end: '2026-03-04 10:30:00' }],
    ]);
    // The page sends two, and shows the first alone.
    data.package.pop();
    const differences = compareWithPage(answer, 'book-package', {
      varying: ['id', 'customerId', 'appointmentId', 'paymentId', 'packageCustomerId', 'token'],
      newer: ['book-appointment'],
      wrong: {
        providerId: 'the page sends a rule with an employee, and shows none',
        locationId: 'the page sends a rule with a place, and shows none',
        created: 'the page shows no time, version 2.4.3 the time of the payment (book-appointment)',
        customerCabinetUrl: 'the page’s site has a customer panel',
      },
    });
    expect(differences).toEqual(same);
  });
});
