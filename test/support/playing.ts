import type { Receipt } from '../../proxy/contract/booking.js';
import type { Problem } from '../../proxy/contract/problem.js';
import { transition } from '../../widget/flow/booking-machine.js';
import { type BookingState, createBookingState } from '../../widget/flow/booking-state.js';
import type { FlowRequest } from '../../widget/flow/flow-request.js';
import { aSlot, catalog } from './studio.js';

export const nine = aSlot('2026-12-14T08:00:00Z');
export const ten = aSlot('2026-12-14T09:00:00Z');
export const jordan = {
  firstName: 'Jordan',
  lastName: 'Parker',
  email: 'jordan.parker@example.test',
  phone: '',
};
export const anyone = {
  employeeId: null,
  locationId: null,
  durationSeconds: null,
  persons: 1,
  extras: [],
};
export const receipt: Receipt = {
  id: 9,
  kind: 'appointment',
  status: 'approved',
  title: 'Consultation',
  appointments: [],
  timeZone: 'Europe/Belgrade',
  totalMinor: 3500,
  dueMinor: 3500,
  currency: 'USD',
  customer: jordan,
  manage: null,
  purchase: null,
};

/** A booking after these requests, one by one. */
export function play(...requests: FlowRequest[]): BookingState {
  return requests.reduce(
    (state, request) => transition(state, request, catalog),
    createBookingState('Europe/Belgrade'),
  );
}

/** From the first screen to the last before it is booked. */
export const toReview: FlowRequest[] = [
  { type: 'choose-service', serviceId: 1 },
  { type: 'choose-slot', slot: nine },
  { type: 'keep-details', customer: jordan },
  { type: 'enter-details' },
];
export const submit: FlowRequest = { type: 'submit', attemptKey: 'key-of-this-attempt' };

/** What comes of a booking that the proxy refuses. */
export function refused(
  code: Problem['code'],
  status: number,
  pointer?: string,
  more: Partial<Problem> = {},
): FlowRequest {
  const errors = pointer ? [{ pointer, code: 'invalid' }] : [];
  const about = { type: 'urn:x', title: '', requestId: 'r' };
  const problem: Problem = { ...about, status, code, errors, ...more };
  return { type: 'refused', failure: code, problem };
}
