import { type Business, toService, type WorkDay } from './amelia/entities.js';

const weekdays = [1, 2, 3, 4, 5];

/** A studio made up for the demo; nobody here exists. */
export const business: Business = {
  settings: {
    timeZone: 'Europe/Belgrade',
    showClientTimeZone: false,
    timeSlotLength: 1800,
    minimumTimeRequirementPriorToBooking: 2 * 3600,
    numberOfDaysAvailableForBooking: 365,
    defaultAppointmentStatus: 'approved',
    currency: 'USD',
    symbol: '$',
  },
  categories: [category(1, 'Massage', 1), category(2, 'Movement', 2), category(3, 'Advice', 3)],
  services: [
    toService({
      id: 1,
      name: 'Initial consultation',
      categoryId: 3,
      duration: 1800,
      price: 35,
      color: '#0f766e',
      description: '<p>A <b>focused</b> first talk: what brings you here, and what would help.</p>',
    }),
    toService({
      id: 2,
      name: 'Deep tissue massage',
      categoryId: 1,
      duration: 3600,
      price: 90,
      color: '#b45309',
      timeAfter: 900,
      description: '<p>Slow, firm work on tight muscles, at a pressure that suits you.</p>',
    }),
    toService({
      id: 3,
      name: 'Aroma massage',
      categoryId: 1,
      duration: 2700,
      price: 70,
      color: '#be185d',
      description: '<p>Gentle strokes with warm oils. Choose the scent when you arrive.</p>',
    }),
    toService({
      id: 4,
      name: 'Group yoga',
      categoryId: 2,
      duration: 2700,
      price: 15,
      color: '#4d7c0f',
      maxCapacity: 10,
      bringingAnyone: true,
      aggregatedPrice: true,
      description: '<p>A small class for every level. Mats are here; bring a friend.</p>',
    }),
    toService({
      id: 5,
      name: 'Posture training',
      categoryId: 2,
      duration: 5400,
      price: 120,
      color: '#1d4ed8',
      timeBefore: 900,
      timeAfter: 900,
      description: '<p>Ninety minutes of exercises made for you, with a plan to take home.</p>',
    }),
    toService({
      id: 6,
      name: 'Short check-in',
      categoryId: 3,
      duration: 900,
      price: 0,
      color: '#6d28d9',
      description: '<p>How did it go since last time? On the phone, wherever you are.</p>',
    }),
    toService({
      id: 7,
      name: 'Staff training',
      categoryId: 3,
      duration: 3600,
      price: 0,
      status: 'hidden',
      show: false,
      description: 'Not for customers.',
    }),
  ],
  locations: [
    location(1, 'Studio on the river', 'Karađorđeva 12, Belgrade', 44.8167, 20.4519),
    location(2, 'Old town rooms', 'Kralja Petra 8, Belgrade', 44.8184, 20.4559),
  ],
  employees: [
    {
      id: 1,
      firstName: 'Mia',
      lastName: 'Johnson',
      email: 'mia.johnson@example.test',
      phone: '+381600000001',
      note: 'Prefers mornings.',
      description: '<p>Physiotherapist, fifteen years.</p>',
      status: 'visible',
      workDays: weekdays.map((day) => workDay(day, '09:00', '17:00', '12:00', '13:00')),
      daysOff: [{ name: 'New Year', startDate: '2026-01-01', endDate: '2026-01-02', repeat: true }],
      does: [
        { serviceId: 1, locationIds: [1] },
        { serviceId: 2, locationIds: [1] },
        { serviceId: 5, locationIds: [1] },
        { serviceId: 6, locationIds: [null] },
        { serviceId: 7, locationIds: [1] },
      ],
    },
    {
      id: 2,
      firstName: 'Ana',
      lastName: 'Petrović',
      email: 'ana.petrovic@example.test',
      phone: '+381600000002',
      note: null,
      description: '<p>Massage, warm hands and few words.</p>',
      status: 'visible',
      workDays: [2, 3, 4, 5, 6].map((day) => workDay(day, '10:00', '19:00', '14:00', '14:30')),
      daysOff: [],
      does: [
        { serviceId: 2, price: 100, locationIds: [1, 2] },
        { serviceId: 3, locationIds: [1, 2] },
      ],
    },
    {
      id: 3,
      firstName: 'Luka',
      lastName: 'Marić',
      email: 'luka.maric@example.test',
      phone: '+381600000003',
      note: null,
      description: '<p>Teaches yoga in three languages.</p>',
      status: 'visible',
      workDays: [1, 3, 5, 7].map((day) => workDay(day, '08:00', '20:00', '12:00', '16:00')),
      daysOff: [],
      does: [
        { serviceId: 4, locationIds: [2] },
        { serviceId: 5, price: 110, locationIds: [2] },
      ],
    },
  ],
  appointments: [
    seeded(2, 1, 1, 1, '09:00'),
    seeded(1, 1, 1, 1, '11:00'),
    seeded(2, 1, 1, 2, '13:00'),
    seeded(5, 1, 1, 3, '09:30'),
    seeded(3, 2, 2, 2, '11:30'),
    seeded(4, 3, 2, 3, '08:00', 7),
  ],
};

function category(id: number, name: string, position: number): Business['categories'][number] {
  return {
    id,
    status: 'visible',
    name,
    position,
    translations: null,
    color: '#1788FB',
    pictureFullPath: null,
    pictureThumbPath: null,
  };
}

function location(
  id: number,
  name: string,
  address: string,
  latitude: number,
  longitude: number,
): Business['locations'][number] {
  return {
    id,
    status: 'visible',
    name,
    description: '',
    address,
    phone: '',
    latitude,
    longitude,
    pictureFullPath: null,
    pictureThumbPath: null,
    pin: '',
    translations: null,
  };
}

function workDay(
  dayIndex: number,
  from: string,
  to: string,
  breakFrom: string,
  breakTo: string,
): WorkDay {
  return {
    dayIndex,
    startTime: `${from}:00`,
    endTime: `${to}:00`,
    breaks: [{ startTime: `${breakFrom}:00`, endTime: `${breakTo}:00` }],
  };
}

function seeded(
  serviceId: number,
  employeeId: number,
  locationId: number | null,
  workingDaysAhead: number,
  time: string,
  persons = 1,
): Business['appointments'][number] {
  return { serviceId, employeeId, locationId, workingDaysAhead, time, persons };
}
