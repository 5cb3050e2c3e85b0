import type { Event } from '../amelia/event.js';
import { toEvent, toTicket } from '../amelia/event-defaults.js';
import { toDay, toDayAfter } from './days.js';
import { jonas, petra, riverside } from './who-and-where.js';

/** The numbers of the tickets. */
export const [adult, child, grandparent, seat, mat] = [1, 2, 3, 4, 5] as const;

/**
 * Two events with tickets: one of them no longer sold, and one with a price for early birds and a
 * room that is smaller than all its tickets together.
 *
 * @param now milliseconds
 * @param created wall time of the site
 */
export function createTicketedEvents(now: number, created: string): Event[] {
  const [familyDay, soundDay] = [toDay(now, 7, 2), toDay(now, 6, 4)];
  const earlyBird = {
    startDate: toDayAfter(now, -20),
    endDate: toDayAfter(now, 10),
    price: 24,
  };
  return [
    toEvent({
      id: 7,
      name: 'Family movement morning',
      description: '<p>Climb, roll and balance together. <b>Socks, no shoes.</b></p>',
      color: '#c97b2b',
      created,
      periods: [[`${familyDay} 10:00:00`, `${familyDay} 12:00:00`]],
      customPricing: true,
      customTickets: [
        toTicket({ id: adult, name: 'Adult', price: 18, spots: 20 }),
        toTicket({ id: child, name: 'Child', price: 9, spots: 20 }),
        toTicket({ id: grandparent, name: 'Grandparent', price: 12, spots: 5, enabled: false }),
      ],
      aggregatedPrice: true,
      providerIds: [petra],
      locationId: riverside,
      tags: ['Kids', 'Weekend'],
    }),
    toEvent({
      id: 8,
      name: 'Sound bath',
      description: '<p>Gongs, bowls and a dark room, for an hour and a half.</p>',
      color: '#4a6fa5',
      created,
      periods: [[`${soundDay} 19:30:00`, `${soundDay} 21:00:00`]],
      customPricing: true,
      maxCustomCapacity: 25,
      customTickets: [
        toTicket({
          id: seat,
          name: 'Seat',
          price: 30,
          spots: 20,
          dateRanges: JSON.stringify([earlyBird]),
        }),
        toTicket({ id: mat, name: 'Mat on the floor', price: 25, spots: 15 }),
      ],
      aggregatedPrice: true,
      providerIds: [jonas],
      locationId: riverside,
      tags: ['Music', 'Evening'],
    }),
  ];
}
