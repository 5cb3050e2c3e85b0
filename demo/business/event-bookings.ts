import type { SeededEventBooking } from '../amelia/event.js';
import { adult, child, seat } from './ticketed-events.js';

const [robin, alexis, sasha] = [
  { firstName: 'Robin', lastName: 'Marsh', email: 'robin.marsh@example.test' },
  { firstName: 'Alexis', lastName: 'Dale', email: 'alexis.dale@example.test' },
  { firstName: 'Sasha', lastName: 'Wells', email: 'sasha.wells@example.test' },
] as const;

/** One event is full, one has three places left; others are partly taken. */
export function createEventBookings(): SeededEventBooking[] {
  return [
    { eventId: 1, persons: 2, customer: robin },
    { eventId: 2, persons: 3, customer: alexis },
    { eventId: 2, persons: 1, customer: sasha, status: 'canceled' },
    { eventId: 7, persons: 0, customer: sasha, tickets: toTickets([adult, 2], [child, 3]) },
    { eventId: 8, persons: 0, customer: robin, tickets: toTickets([seat, 4]) },
    { eventId: 9, persons: 3, customer: robin },
    { eventId: 9, persons: 5, customer: alexis },
    { eventId: 12, persons: 4, customer: sasha },
    { eventId: 12, persons: 5, customer: robin },
    { eventId: 13, persons: 1, customer: alexis },
  ];
}

function toTickets(...picked: [ticketId: number, persons: number][]) {
  return picked.map(([ticketId, persons]) => ({ ticketId, persons }));
}
