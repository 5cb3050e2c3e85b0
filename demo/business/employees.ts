import { toEmployee, toWeek } from '../amelia/row-defaults.js';
import type { Employee } from '../amelia/rows.js';
import { toPricing } from './pricing.js';
import { hillside, ines, jonas, mila, noor, petra, riverside } from './who-and-where.js';

const lunch = [{ startTime: '12:30:00', endTime: '13:00:00' }];

/** Who works at the studio; they are off over the New Year of this year and every other. */
export function createEmployees(year: number): Employee[] {
  const newYear = {
    name: 'New Year',
    startDate: `${year}-12-31`,
    endDate: `${year}-12-31`,
    repeat: true,
  };
  const firstDays = {
    name: 'New Year',
    startDate: `${year}-01-01`,
    endDate: `${year}-01-02`,
    repeat: true,
  };
  const daysOff = [newYear, firstDays];
  return [
    toEmployee({
      id: mila,
      firstName: 'Mila',
      lastName: 'Brandt',
      email: 'mila.brandt@example.test',
      phone: '+381605550111',
      note: 'Private number, never give it to customers.',
      description: '<p>Founder. Twenty years of listening.</p>',
      locationId: riverside,
      weekDays: [
        ...toWeek([1, 2, 3], '09:00:00', '17:00:00', { breaks: lunch }),
        ...toWeek([4, 5], '09:00:00', '18:00:00', {
          breaks: lunch,
          periods: [
            { startTime: '09:00:00', endTime: '12:30:00', locationIds: [riverside] },
            { startTime: '13:00:00', endTime: '18:00:00', locationIds: [hillside] },
          ],
        }),
      ],
      daysOff,
      offers: [
        { serviceId: 1, price: 45 },
        { serviceId: 2, price: 110 },
        { serviceId: 7, price: 95, customPricing: toPricing({ 3600: 95, 5400: 130, 7200: 165 }) },
      ],
    }),
    toEmployee({
      id: jonas,
      firstName: 'Jonas',
      lastName: 'Keller',
      email: 'jonas.keller@example.test',
      phone: '+381605550122',
      note: 'Knee injury: no more than four massages a day.',
      description: '<p>Massage and heat.</p>',
      locationId: riverside,
      weekDays: toWeek([2, 3, 4, 5, 6], '10:00:00', '19:00:00', {
        breaks: [{ startTime: '14:00:00', endTime: '15:00:00' }],
      }),
      daysOff,
      offers: [{ serviceId: 1 }, { serviceId: 2 }, { serviceId: 5 }, { serviceId: 8 }],
    }),
    toEmployee({
      id: ines,
      firstName: 'Ines',
      lastName: 'Okafor',
      email: 'ines.okafor@example.test',
      phone: '+381605550133',
      note: 'Parental leave from May.',
      description: '<p>Yoga and breath.</p>',
      locationId: hillside,
      weekDays: [
        ...toWeek([1, 3, 5], '07:30:00', '12:00:00'),
        ...toWeek([6, 7], '08:00:00', '13:00:00'),
      ],
      daysOff,
      offers: [3, 6, 9, 10, 13].map((serviceId) => ({ serviceId })),
    }),
    toEmployee({
      id: noor,
      firstName: 'Noor',
      lastName: 'Lindqvist',
      email: 'noor.lindqvist@example.test',
      phone: '+381605550144',
      note: 'Calls from home.',
      description: '<p>Keeps in touch between visits.</p>',
      weekDays: toWeek([1, 2, 3, 4, 5], '08:00:00', '20:00:00', { breaks: lunch }),
      daysOff,
      offers: [{ serviceId: 4 }],
    }),
    toEmployee({
      id: petra,
      firstName: 'Petra',
      lastName: 'Novák',
      email: 'petra.novak@example.test',
      phone: '+381605550155',
      note: 'Allergic to cedar: no cedar oil in her room.',
      description: '<p>Skin, posture and long afternoons.</p>',
      locationId: riverside,
      weekDays: toWeek([1, 2, 3, 4, 5, 6], '09:00:00', '18:00:00', {
        breaks: [{ startTime: '13:00:00', endTime: '13:30:00' }],
      }),
      daysOff,
      offers: [
        ...[7, 8, 11, 12, 13, 14].map((serviceId) => ({ serviceId })),
        // Her room takes fewer mats.
        { serviceId: 10, maxCapacity: 4 },
      ],
    }),
  ];
}
