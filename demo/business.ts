import { toSettings } from './amelia/default-settings.js';
import { toCategory, toEmployee, toLocation, toService, toWeek } from './amelia/row-defaults.js';
import type { Business, Employee, SeededAppointment, Service } from './amelia/rows.js';

const dayMs = 86_400_000;
const zone = 'Europe/Belgrade';

const lunch = [{ startTime: '12:30:00', endTime: '13:00:00' }];
const [riverside, hillside] = [1, 2];
const [mila, jonas, ines, noor] = [1, 2, 3, 4];

const services: Service[] = [
  toService({
    id: 1,
    categoryId: 1,
    name: 'Initial consultation',
    description:
      '<p>We listen first: thirty minutes to find out <b>what would do you good</b>, and a plan to take home.</p>',
    color: '#2f7d6d',
    duration: 1800,
    price: 35,
    position: 1,
  }),
  toService({
    id: 2,
    categoryId: 2,
    name: 'Deep tissue massage',
    description:
      '<p>Slow, firm work on the <em>deeper layers</em> of back, neck and shoulders.</p><ul><li>Warm oil</li><li>Shower on site</li></ul>',
    color: '#8a4f7d',
    duration: 3600,
    price: 90,
    timeAfter: 900,
    position: 2,
  }),
  toService({
    id: 3,
    categoryId: 3,
    name: 'Morning yoga',
    description:
      '<p>A gentle flow for up to ten people. Mats are here; <b>bring a friend</b> or nine.</p>',
    color: '#c97b2b',
    duration: 2700,
    price: 15,
    maxCapacity: 10,
    bringingAnyone: true,
    aggregatedPrice: true,
    position: 3,
  }),
  toService({
    id: 4,
    categoryId: 1,
    name: 'Short check-in',
    description: '<p>Fifteen minutes on the phone between two visits. On the house.</p>',
    color: '#2f7d6d',
    duration: 900,
    price: 0,
    position: 4,
  }),
  toService({
    id: 5,
    categoryId: 2,
    name: 'Hot stone ritual',
    description:
      '<p>Basalt stones, cedar oil and <em>ninety quiet minutes</em>. The room is warmed for you beforehand.</p>',
    color: '#8a4f7d',
    duration: 5400,
    price: 130,
    timeBefore: 1800,
    timeAfter: 1800,
    position: 5,
  }),
  toService({
    id: 6,
    categoryId: 3,
    name: 'Breathing for two',
    description:
      '<p>Guided breathing for you and, if you like, one companion. The price is for the room.</p>',
    color: '#c97b2b',
    duration: 2700,
    price: 48,
    maxCapacity: 2,
    bringingAnyone: true,
    position: 6,
  }),
];

/**
 * A wellness studio in Belgrade, of nobody's: six services, four employees, two places;
 * one service is done on the phone, at no place.
 *
 * @param now milliseconds; the appointments already there lie in the two weeks after it
 */
export function createSampleBusiness(now: number): Business {
  return {
    services: structuredClone(services),
    categories: [
      toCategory({ id: 1, name: 'Consultations', position: 1, color: '#2f7d6d' }),
      toCategory({ id: 2, name: 'Massage', position: 2, color: '#8a4f7d' }),
      toCategory({ id: 3, name: 'Movement & breath', position: 3, color: '#c97b2b' }),
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
    employees: createEmployees(toYear(now)),
    customFields: [],
    coupons: [],
    taxes: [],
    settings: toSettings({
      general: {
        minimumTimeRequirementPriorToBooking: 7200,
        minimumTimeRequirementPriorToCanceling: 86_400,
        numberOfDaysAvailableForBooking: 180,
        phoneDefaultCountryCode: 'rs',
      },
      company: {
        name: 'Studio Sava',
        countryCode: 'RS',
        website: 'https://studio-sava.example',
      },
      wordpress: { timeZoneString: zone },
    }),
    appointments: createAppointments(now),
    engagements: [],
  };
}

function createEmployees(year: number): Employee[] {
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
      offers: [{ serviceId: 1 }, { serviceId: 2 }, { serviceId: 5 }],
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
      offers: [{ serviceId: 3 }, { serviceId: 6 }],
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
  ];
}

/** Some of the next days are partly taken, one of Mila's wholly. */
function createAppointments(now: number): SeededAppointment[] {
  const at = (weekday: number, weeks: number, time: string) =>
    `${toDay(now, weekday, weeks)} ${time}`;
  const customers = [
    { firstName: 'Robin', lastName: 'Marsh', email: 'robin.marsh@example.test' },
    { firstName: 'Alexis', lastName: 'Dale', email: 'alexis.dale@example.test' },
    { firstName: 'Sasha', lastName: 'Wells', email: 'sasha.wells@example.test' },
  ];
  const seed = (
    serviceId: number,
    employeeId: number,
    locationId: number | null,
    bookingStart: string,
    persons = 1,
  ): SeededAppointment => {
    const [customer = { firstName: '', lastName: '', email: '' }] = customers;
    customers.push(...customers.splice(0, 1));
    return { serviceId, employeeId, locationId, bookingStart, persons, customer };
  };
  const fullDay = ['09:00', '10:30', '13:00', '14:30', '16:00'];
  return [
    ...fullDay.map((time) => seed(2, mila, riverside, at(2, 1, time))),
    seed(1, mila, riverside, at(1, 1, '09:00')),
    seed(1, mila, riverside, at(1, 1, '11:00')),
    seed(1, mila, riverside, at(3, 1, '15:30')),
    seed(2, jonas, riverside, at(2, 1, '11:00')),
    seed(2, jonas, riverside, at(4, 1, '16:00')),
    seed(5, jonas, riverside, at(5, 1, '11:00')),
    seed(3, ines, hillside, at(1, 1, '08:00'), 4),
    seed(3, ines, hillside, at(6, 1, '09:00'), 9),
    seed(3, ines, hillside, at(7, 1, '09:00'), 10),
    seed(4, noor, null, at(2, 1, '10:00')),
    seed(6, ines, hillside, at(3, 2, '10:00'), 2),
  ];
}

/** The day with this weekday (Monday 1, Sunday 7) so many weeks after the current one. */
function toDay(now: number, weekday: number, weeks: number): string {
  const today = new Date(now).getUTCDay() || 7;
  return new Date(now + (weekday - today + weeks * 7) * dayMs).toISOString().slice(0, 10);
}

function toYear(now: number): number {
  return new Date(now).getUTCFullYear();
}
