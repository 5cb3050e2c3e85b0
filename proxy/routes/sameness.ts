import type { BookingRequest } from '../contract/booking.js';

/** What is the same of two requests where one customer asks twice for one thing. */
export function toSameness(request: BookingRequest): string {
  const { email = '', phone = '', firstName, lastName } = request.customer;
  // Where a site asks for neither, two who book the same are told apart by their names alone.
  const who = email.toLowerCase() || phone || `${firstName} ${lastName}`;
  return JSON.stringify([request.kind, ...toWhat(request), who]);
}

function toWhat(request: BookingRequest): unknown[] {
  if (request.kind === 'event') return [request.eventId, request.startsAt];
  if (request.kind === 'package') return [request.packageId];
  return [request.serviceId, request.startsAt];
}
