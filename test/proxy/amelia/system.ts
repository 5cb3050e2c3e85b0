import { createAmelia } from '../../../proxy/amelia/amelia.js';
import type {
  AppointmentOrder,
  BookingSystem,
  EventOrder,
} from '../../../proxy/amelia/booking-system.js';
import type { Fetch } from '../../../proxy/amelia/client.js';
import { Refusal } from '../../../proxy/contract/refusal.js';
import { recordedAtMs, wish } from '../salon.js';

/** The booking system itself, without the routes and guards in front of it. */
export function openSystem(fetch: Fetch, nowMs: () => number = () => recordedAtMs) {
  const waits: number[] = [];
  const notices: [event: string, bookingId: unknown][] = [];
  const background: Promise<unknown>[] = [];
  const system = createAmelia({
    siteUrl: 'https://salon.test',
    apiKey: 'the-key-of-the-salon',
    secret: 'thirty-two-bytes-that-nobody-knows',
    defaults: {},
    paymentMethods: ['onSite'],
    fetch,
    timeoutsMs: { read: 250, slots: 250, write: 250, turn: 250 },
    now: nowMs,
    wait: async (delayMs) => waits.push(delayMs),
    notice: (_, event, facts) => notices.push([event, facts?.bookingId]),
  });
  return {
    system,
    waits,
    notices,
    book: async (order: AppointmentOrder) => {
      const { receipt } = await system.createAppointment(order, {
        background: (work) => background.push(work),
        onSend: async () => undefined,
      });
      return receipt;
    },
    bookEvent: async (order: EventOrder) => {
      const { receipt } = await system.createEventBooking(order, {
        background: (work) => background.push(work),
        onSend: async () => undefined,
      });
      return receipt;
    },
    /** When all that goes on behind the answers has ended. */
    settled: () => Promise.all(background),
  };
}

/** The wish of the recorded answers as an order, on further dates too; spoil one thing. */
export async function toOrder(
  system: BookingSystem,
  changes: Partial<AppointmentOrder> = {},
): Promise<AppointmentOrder> {
  const { services } = await system.fetchCatalog();
  const service = services.find(({ id }) => id === wish.serviceId);
  if (!service) throw new Error('the service is not in the catalogue');
  return {
    service,
    startsAt: wish.startsAt,
    durationSeconds: 1800,
    persons: 1,
    extras: [],
    answers: [],
    coupon: null,
    payInFull: false,
    customer: { ...wish.customer, phone: '', phoneCountry: '' },
    timeZone: wish.timeZone,
    locale: wish.locale,
    paymentMethod: 'onSite',
    parameters: {},
    requestKey: 'a-key-of-20-letters_',
    employeeId: 1,
    locationId: null,
    recurring: [],
    ...changes,
  };
}

/** The same order on further dates, with the same employee. */
export const toDates = (...starts: string[]) =>
  starts.map((startsAt) => ({ startsAt, employeeId: 1, locationId: null }));

/** What a booking is refused with. */
export async function toRefusal(booking: Promise<unknown>): Promise<Refusal> {
  const error = await booking.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Refusal) return error;
  throw new Error('it was not refused');
}

/** A place at the event of the recorded answers; spoil one thing. */
export async function toEventOrder(
  system: BookingSystem,
  changes: Partial<EventOrder> = {},
): Promise<EventOrder> {
  const event = await system.fetchEvent(1);
  if (!event) throw new Error('the event is not there');
  return {
    event,
    persons: 2,
    tickets: [],
    answers: [],
    coupon: null,
    payInFull: false,
    customer: { ...wish.customer, phone: '', phoneCountry: '' },
    timeZone: wish.timeZone,
    locale: wish.locale,
    paymentMethod: 'onSite',
    parameters: {},
    requestKey: 'a-key-of-20-letters_',
    ...changes,
  };
}
