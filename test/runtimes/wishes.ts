import { expect } from 'vitest';
import type { Availability, Slot } from '../../proxy/contract/availability.js';
import type { BookingAnswer, Receipt } from '../../proxy/contract/booking.js';
import type { Answer } from './ask.js';
import type { Stage } from './stage.js';

const dayMs = 86_400_000;

/** The day so many days from now, in UTC. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
}

/** When a service is free: two weeks from now, unless the query says otherwise. */
export async function fetchSlots(
  { load }: Stage,
  query: Record<string, string | number>,
): Promise<Slot[]> {
  const days = { timeZone: 'UTC', from: dayAhead(16), to: dayAhead(30) };
  const search = new URLSearchParams({ ...days, ...toTexts(query) });
  const answer = await load(`/v1/availability?${search}`);
  expect(answer.status, answer.text).toBe(200);
  const { slots }: Availability = JSON.parse(answer.text);
  return slots;
}

function toTexts(query: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, `${value}`]));
}

let customers = 0;

/** Somebody who has not been here before, and lives in St. John’s. */
export function toVisitor() {
  customers += 1;
  return {
    customer: {
      firstName: 'Jordan',
      lastName: 'Parker',
      email: `jordan.${customers}@example.test`,
    },
    timeZone: 'America/St_Johns',
    locale: 'en-US',
  };
}

/** A wish for the service's first free time that nobody has taken by then. */
export async function toWish(stage: Stage, serviceId: number) {
  const [slot] = await fetchSlots(stage, { service: serviceId });
  return { kind: 'appointment', serviceId, startsAt: slot?.startsAt ?? '', ...toVisitor() };
}

export function toReceipt({ status, text }: Answer): Receipt {
  expect(status, text).toBe(201);
  const { booking }: BookingAnswer = JSON.parse(text);
  return booking;
}

/** The code of a problem, checked to be one. */
export function toCode({ headers, status, text }: Answer): string {
  expect(headers['content-type'], text).toBe('application/problem+json');
  const problem = JSON.parse(text);
  expect(problem.status).toBe(status);
  return problem.code;
}
