import type { Availability } from '../../proxy/contract/availability.js';
import type { BookedAppointment, Purchase, Receipt } from '../../proxy/contract/booking.js';
import { toInstant } from '../../proxy/contract/instant.js';
import type {
  ManagedBooking,
  PurchaseAppointmentRequest,
  RescheduleRequest,
} from '../../proxy/contract/manage.js';
import type { ProblemCode } from '../../proxy/contract/problem.js';

/** A token of a booking that can be managed, as long as real ones are at least. */
export function aToken(name: string): string {
  return `v1.${name}.aaaaaaaaaaaaaaaaaaaaaaaa`;
}

/** An appointment of half an hour in three weeks; a test says what is different. */
export function anAppointment(difference: Partial<BookedAppointment> = {}): BookedAppointment {
  return {
    bookingId: 901,
    title: 'Consultation',
    startsAt: '2026-12-15T08:30:00Z',
    endsAt: '2026-12-15T09:00:00Z',
    employee: 'Mia Johnson',
    location: 'Main street',
    status: 'approved',
    ...difference,
  };
}

/** A booking that can be moved and cancelled; a test says what is different. */
export function aManaged(
  difference: Partial<ManagedBooking> = {},
  booking: Partial<Receipt> = {},
): ManagedBooking {
  return {
    booking: {
      id: 901,
      kind: 'appointment',
      status: 'approved',
      title: 'Consultation',
      appointments: [anAppointment()],
      timeZone: 'Europe/Belgrade',
      totalMinor: 3500,
      dueMinor: 3500,
      currency: 'USD',
      customer: { firstName: 'Jordan', lastName: 'Parker', email: '' },
      manage: null,
      purchase: null,
      ...booking,
    },
    serviceId: 1,
    canCancelUntil: '2026-12-14T08:30:00Z',
    cancelObstacle: null,
    canRescheduleUntil: '2026-12-14T08:30:00Z',
    rescheduleObstacle: null,
    ...difference,
  };
}

/** A package of which one appointment is booked and two are left; a test says what is different. */
export function aPackage(purchase: Partial<Purchase> = {}): ManagedBooking {
  const rest = { employeeIds: [], locationIds: [] };
  return aManaged(
    {
      serviceId: null,
      canCancelUntil: null,
      cancelObstacle: 'not-offered',
      canRescheduleUntil: null,
      rescheduleObstacle: 'not-offered',
    },
    {
      id: 70,
      kind: 'package',
      title: 'Three visits',
      totalMinor: 10000,
      dueMinor: 0,
      appointments: [
        anAppointment({ manage: { token: aToken('first'), expiresAt: '2027-03-01T00:00:00Z' } }),
      ],
      purchase: {
        id: 70,
        packageId: 5,
        left: [
          { serviceId: 1, left: 1, total: 2, ...rest },
          { serviceId: 2, left: 1, total: 1, ...rest },
        ],
        leftInAll: null,
        expiresAt: '2027-03-01T00:00:00Z',
        ...purchase,
      },
    },
  );
}

/** The bookings that customers can come back to, and what they asked to be done with them. */
export class FakeManaged {
  /** What is sent that changes something. */
  readonly changes: { path: string; token: string; body: unknown }[] = [];
  /** Instants that are gone, beside those of the proxy. */
  readonly taken: ReadonlySet<string>;
  readonly #byToken = new Map<string, ManagedBooking>();
  readonly #toAvailability: (query: URLSearchParams) => Availability;

  constructor(
    taken: ReadonlySet<string>,
    toAvailability: (query: URLSearchParams) => Availability,
  ) {
    this.taken = taken;
    this.#toAvailability = toAvailability;
  }

  keep(token: string, managed: ManagedBooking): void {
    this.#byToken.set(token, managed);
  }

  /** @returns null where it is no request of a managed booking; a code where it is refused. */
  async answer(request: Request): Promise<Response | ProblemCode | null> {
    const url = new URL(request.url);
    const [, id, act = ''] =
      /^\/v1\/(?:bookings|purchases)\/(\d+)(\/.*)?$/.exec(url.pathname) ?? [];
    if (!id) return null;
    const token = request.headers.get('Authorization')?.replace('Bearer ', '') ?? '';
    const managed = this.#byToken.get(token);
    if (managed?.booking.id !== Number(id)) return 'token-invalid';
    if (act === '') return Response.json(managed);
    if (act === '/availability') return Response.json(this.#toAvailability(url.searchParams));
    if (act === '/calendar.ics') return new Response(`BEGIN:VCALENDAR\r\n${managed.booking.id}`);
    const body = await request.json();
    this.changes.push({ path: url.pathname, token, body });
    if (act === '/cancel') return Response.json(this.#cancel(token, managed));
    if (this.taken.has(body.startsAt)) return 'slot-taken';
    return act === '/reschedule'
      ? Response.json(this.#move(managed, body))
      : Response.json(this.#book(token, managed, body), { status: 201 });
  }

  #cancel(token: string, managed: ManagedBooking): ManagedBooking {
    const { booking } = managed;
    const appointments = booking.appointments.map((each) => ({
      ...each,
      status: 'canceled' as const,
    }));
    const cancelled: ManagedBooking = {
      ...managed,
      cancelObstacle: 'cancelled',
      rescheduleObstacle: 'cancelled',
      booking: { ...booking, status: 'canceled', appointments },
    };
    this.keep(token, cancelled);
    return cancelled;
  }

  /** Under another token, as where it is another appointment's by now. The old one still opens it. */
  #move(managed: ManagedBooking, { startsAt }: RescheduleRequest): ManagedBooking {
    const { booking } = managed;
    const token = aToken(`moved-${startsAt.replace(/[^\dTZ]/g, '')}`);
    const moved: ManagedBooking = {
      ...managed,
      booking: {
        ...booking,
        appointments: booking.appointments.map((each) =>
          each.bookingId === booking.id ? at(each, startsAt) : each,
        ),
        manage: { token, expiresAt: startsAt },
      },
    };
    for (const [old, theirs] of this.#byToken) if (theirs === managed) this.keep(old, moved);
    this.keep(token, moved);
    return moved;
  }

  #book(token: string, managed: ManagedBooking, body: PurchaseAppointmentRequest) {
    const { booking } = managed;
    const { purchase } = booking;
    if (!purchase) throw new Error('no package');
    const bookingId = 950 + booking.appointments.length;
    const manage = { token: aToken(`of-${bookingId}`), expiresAt: '2027-03-01T00:00:00Z' };
    const title = body.serviceId === 1 ? 'Consultation' : 'Massage';
    const added = at(anAppointment({ bookingId, title, manage }), body.startsAt);
    const left = purchase.left.map((each) =>
      each.serviceId === body.serviceId ? { ...each, left: each.left - 1 } : each,
    );
    const appointments = [...booking.appointments, added];
    const whole: Receipt = { ...booking, appointments, purchase: { ...purchase, left } };
    this.keep(token, { ...managed, booking: whole });
    return { booking: whole, purchase: { ...purchase, left }, bookingId };
  }
}

function at(appointment: BookedAppointment, startsAt: string): BookedAppointment {
  const lengthMs = Date.parse(appointment.endsAt) - Date.parse(appointment.startsAt);
  const endsAt = toInstant(Date.parse(startsAt) + lengthMs);
  return { ...appointment, startsAt, endsAt };
}
