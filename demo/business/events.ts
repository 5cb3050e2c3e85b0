import type { Event, Recurrence } from '../amelia/event.js';
import { toEvent } from '../amelia/event-defaults.js';
import { toClockChange, toDay, toDayAfter } from './days.js';
import { createTicketedEvents } from './ticketed-events.js';
import { hillside, ines, jonas, mila, petra, riverside } from './who-and-where.js';

/** The event with questions and a coupon of its own. */
export const calmKitchen = 16;

const [violet, amber, blue, green] = ['#8a4f7d', '#c97b2b', '#4a6fa5', '#2f7d6d'];

/**
 * What the studio puts on, at hours that its employees do not work: one of each kind, from free and
 * full to cancelled and hidden.
 *
 * @param now milliseconds
 */
export function createEvents(now: number): Event[] {
  const at = (weekday: number, weeks: number, start: string, end: string): [string, string] => {
    const day = toDay(now, weekday, weeks);
    return [`${day} ${start}:00`, `${day} ${end}:00`];
  };
  const created = `${toDayAfter(now, -30)} 10:00:00`;
  const clockChange = toClockChange(now);
  const nightBefore = toDayAfter(Date.parse(clockChange), -1);
  return [
    toEvent({
      id: 1,
      name: 'Open evening',
      description:
        '<p>Come in, look around, ask anything. There is soup, and it is <b>on the house</b>.</p>',
      color: green,
      created,
      periods: [at(4, 1, '19:30', '21:00')],
      maxCapacity: 40,
      aggregatedPrice: true,
      providerIds: [mila],
      locationId: riverside,
      tags: ['Evening'],
    }),
    ...createCandlelight(now, created),
    toEvent({
      id: 6,
      name: 'Yoga weekend in the garden',
      description:
        '<p>Three unhurried days at the <b>garden house</b>, for beginners and everybody else.</p>' +
        '<ul><li>Friday: arriving and breath</li><li>Saturday: a long practice</li>' +
        '<li>Sunday: rest, and something to take home</li></ul>',
      color: amber,
      created,
      periods: [at(5, 3, '17:00', '20:00'), at(6, 3, '14:00', '18:00'), at(7, 3, '14:00', '16:00')],
      price: 180,
      maxCapacity: 10,
      maxExtraPeople: 1,
      aggregatedPrice: true,
      depositPayment: 'percentage',
      deposit: 30,
      fullPayment: true,
      providerIds: [ines],
      organizerId: ines,
      locationId: hillside,
      tags: ['Yoga', 'Weekend'],
    }),
    ...createTicketedEvents(now, created),
    toEvent({
      id: 9,
      name: 'Kids’ yoga',
      description: '<p>Cats, cows and trees, for six to ten year olds.</p>',
      color: amber,
      created,
      periods: [at(7, 1, '14:30', '15:30')],
      price: 8,
      maxCapacity: 8,
      aggregatedPrice: true,
      providerIds: [ines],
      locationId: hillside,
      tags: ['Yoga', 'Kids'],
    }),
    toEvent({
      id: 10,
      name: 'Breathwork weekend',
      description: '<p>Two days with no hurry at all. Booking opens a month ahead.</p>',
      color: green,
      created,
      bookingOpens: `${toDay(now, 1, 4)} 09:00:00`,
      periods: [at(6, 8, '10:00', '16:00'), at(7, 8, '10:00', '14:00')],
      price: 140,
      maxCapacity: 12,
      aggregatedPrice: true,
      providerIds: [mila],
      locationId: riverside,
      tags: ['Weekend'],
    }),
    toEvent({
      id: 11,
      name: 'Skin care workshop',
      description: '<p>Mix your own cream. We buy what we need ahead, so booking closes early.</p>',
      color: blue,
      created,
      bookingCloses: `${toDayAfter(now, -1)} 12:00:00`,
      periods: [at(7, 1, '11:00', '13:00')],
      price: 45,
      maxCapacity: 10,
      aggregatedPrice: true,
      providerIds: [petra],
      locationId: riverside,
      tags: ['Workshop'],
    }),
    toEvent({
      id: 12,
      name: 'Massage for two: a workshop',
      description: '<p>Learn the grips that do no harm. Bring a partner, or a friend.</p>',
      color: violet,
      created,
      periods: [at(7, 2, '16:00', '18:00')],
      price: 35,
      maxCapacity: 12,
      aggregatedPrice: true,
      providerIds: [jonas],
      locationId: riverside,
      tags: ['Workshop'],
    }),
    toEvent({
      id: 13,
      name: 'Sunrise swim',
      description: '<p>Down to the river and straight in.</p>',
      color: blue,
      created,
      status: 'rejected',
      periods: [at(6, 2, '06:00', '07:00')],
      price: 6,
      maxCapacity: 15,
      aggregatedPrice: true,
      providerIds: [ines],
      customLocation: 'The steps below the bridge',
      tags: ['Outdoors'],
    }),
    toEvent({
      id: 14,
      name: 'Family yoga',
      description: '<p>One price for all of you, up to four on two mats.</p>',
      color: amber,
      created,
      periods: [at(7, 3, '10:00', '11:30')],
      price: 40,
      maxCapacity: 16,
      maxExtraPeople: 3,
      aggregatedPrice: false,
      providerIds: [mila],
      locationId: riverside,
      tags: ['Yoga', 'Kids'],
    }),
    toEvent({
      id: 15,
      name: 'Taster class',
      description: '<p>Sixty minutes to find out. Once for everybody, so that all get a turn.</p>',
      color: amber,
      created,
      periods: [at(3, 2, '19:00', '20:00')],
      price: 5,
      maxCapacity: 14,
      bringingAnyone: false,
      bookMultipleTimes: false,
      aggregatedPrice: true,
      providerIds: [ines],
      locationId: hillside,
      tags: ['Yoga', 'Evening'],
    }),
    toEvent({
      id: calmKitchen,
      name: 'Calm kitchen',
      description: '<p>We cook three warm dishes and eat them slowly.</p>',
      color: violet,
      created,
      periods: [at(5, 2, '18:30', '21:00')],
      price: 48,
      maxCapacity: 12,
      maxExtraPeople: 3,
      aggregatedPrice: true,
      providerIds: [petra],
      locationId: riverside,
      tags: ['Evening', 'Food'],
    }),
    toEvent({
      id: 17,
      name: 'Staff training',
      description: '<p>For us alone.</p>',
      created,
      periods: [at(1, 2, '20:00', '21:30')],
      maxCapacity: 10,
      show: false,
      providerIds: [mila, jonas, ines, petra],
      locationId: riverside,
    }),
    toEvent({
      id: 18,
      name: 'The long night: sound and sleep',
      description: '<p>In this night the clocks change. We sleep, and gongs wake us.</p>',
      color: blue,
      created,
      periods: [[`${nightBefore} 23:00:00`, `${clockChange} 07:00:00`]],
      price: 55,
      maxCapacity: 14,
      aggregatedPrice: true,
      locationId: riverside,
      tags: ['Music', 'Evening'],
    }),
  ];
}

/** Four Tuesdays in a row. */
function createCandlelight(now: number, created: string): Event[] {
  const recurrence: Omit<Recurrence, 'order'> = {
    cycle: 'weekly',
    until: `${toDay(now, 3, 4)} 00:00:00`,
    cycleInterval: 1,
    monthlyRepeat: 'each',
    monthDate: null,
    monthlyOnRepeat: null,
    monthlyOnDay: null,
  };
  return [1, 2, 3, 4].map((order) => {
    const day = toDay(now, 2, order);
    return toEvent({
      id: 1 + order,
      name: 'Yoga by candlelight',
      description: '<p>Slow and warm, to end the day. <em>Mats and blankets are here.</em></p>',
      color: amber,
      created,
      periods: [[`${day} 18:30:00`, `${day} 19:45:00`]],
      recurring: { ...recurrence, order },
      parentId: order === 1 ? null : 2,
      price: 14,
      maxCapacity: 12,
      maxExtraPeople: 2,
      aggregatedPrice: true,
      providerIds: [ines],
      locationId: hillside,
      tags: ['Yoga', 'Evening'],
    });
  });
}
