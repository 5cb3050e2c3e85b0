import type { Package, SeededPurchase } from '../amelia/package.js';
import { toPackage, toPackaged } from '../amelia/package-defaults.js';
import { toDay } from './days.js';
import { petra, riverside } from './who-and-where.js';

/** The numbers of the packages. */
export const [goodStart, tenLessons, fiveMornings, straight, freshSkin, winter] = [
  1, 2, 3, 4, 5, 6,
] as const;

/** The numbers of the services in them. */
const [consultation, massage, yoga, pilates, facial, facialForTwo, posture] = [
  1, 2, 3, 10, 11, 12, 13,
] as const;

/**
 * Five packages on sale, and one of the winter before, hidden.
 *
 * @param year the current one
 */
export function createPackages(year: number): Package[] {
  return [
    toPackage({
      id: goodStart,
      name: 'A good start',
      description:
        '<p>Listen, loosen, straighten: <b>three visits</b> that belong together. The first is booked right away.</p>',
      color: '#2f7d6d',
      price: 155,
      discount: 15,
      bookable: [
        toPackaged({ serviceId: consultation, minimumScheduled: 1 }),
        toPackaged({ serviceId: massage }),
        toPackaged({ serviceId: posture }),
      ],
    }),
    toPackage({
      id: tenLessons,
      name: 'Ten posture lessons',
      description: '<p>Buy now, book when it suits you, within <em>half a year</em>.</p>',
      color: '#c97b2b',
      price: 250,
      durationCount: 6,
      durationType: 'month',
      bookable: [toPackaged({ serviceId: posture, quantity: 10, maximumScheduled: 0 })],
    }),
    toPackage({
      id: fiveMornings,
      name: 'Five on the mat',
      description: '<p>Yoga or pilates, mixed as you like.</p>',
      color: '#c97b2b',
      price: 65,
      sharedCapacity: true,
      quantity: 5,
      endDate: `${year + 1}-12-31 23:59:59`,
      bookable: [yoga, pilates].map((serviceId) => toPackaged({ serviceId, quantity: 5 })),
    }),
    toPackage({
      id: straight,
      name: 'Straight and strong',
      description: '<p>Posture and pilates with Petra, at the studio on the river.</p>',
      color: '#c97b2b',
      price: 86.4,
      discount: 10,
      calculatedPrice: true,
      deposit: 25,
      depositPayment: 'percentage',
      fullPayment: true,
      durationCount: 8,
      durationType: 'week',
      bookable: [posture, pilates].map((serviceId) =>
        toPackaged({
          serviceId,
          quantity: 2,
          minimumScheduled: 1,
          allowProviderSelection: false,
          providerIds: [petra],
          locationIds: [riverside],
        }),
      ),
    }),
    toPackage({
      id: freshSkin,
      name: 'Fresh skin',
      description: '<p>Three express facials, and one to bring a friend to.</p>',
      color: '#4a6fa5',
      price: 150,
      limitPerCustomer: JSON.stringify({
        enabled: true,
        numberOfApp: 1,
        timeFrame: 'month',
        period: 1,
      }),
      bookable: [
        toPackaged({ serviceId: facial, quantity: 3 }),
        toPackaged({ serviceId: facialForTwo }),
      ],
    }),
    toPackage({
      id: winter,
      name: 'Winter warmth',
      price: 300,
      status: 'hidden',
      endDate: `${year - 1}-02-28 23:59:59`,
      bookable: [toPackaged({ serviceId: massage, quantity: 4 })],
    }),
  ];
}

/**
 * Alexis has had two of ten lessons.
 *
 * @param now milliseconds
 */
export function createPurchases(now: number): SeededPurchase[] {
  return [
    {
      packageId: tenLessons,
      customer: { firstName: 'Alexis', lastName: 'Dale', email: 'alexis.dale@example.test' },
      boughtDaysAgo: 40,
      appointments: [-3, -2].map((weeks) => ({
        serviceId: posture,
        employeeId: petra,
        locationId: riverside,
        bookingStart: `${toDay(now, 3, weeks)} 10:00`,
      })),
    },
  ];
}
