import type { Books } from './books.js';

export type Kind = 'appointment' | 'event' | 'package';

/** One request to book, by its key, and all that its customer was told about it. */
export interface Wish {
  kind: Kind;
  key: string;
  /** Nobody else has it. */
  email: string;
  body: string;
  /** How often it was sent, replays too. */
  sent: number;
  /** The booking of the answer 201, or of the address that tells later. */
  booked?: { id: number; token: string | undefined };
  /** Where a 202 said that the outcome will be told. */
  location?: string;
  /** What was told there at last; a wish that was sent again after that is a new one. */
  ending?: 'booked' | 'none';
  /** The same key was told of two bookings. */
  isToldTwice?: boolean;
  /** Its customer was told that it is cancelled. */
  isCanceled?: boolean;
}

/** Notes a booking that its customer was told of. */
export function noteBooked(wish: Wish, booking: { id: number; token: string | undefined }): void {
  if (wish.booked && wish.booked.id !== booking.id) wish.isToldTwice = true;
  wish.booked ??= booking;
}

/** What must not be: each is a list of what is wrong, in a few words. */
export interface Audit {
  /** Amelia holds more than one of a key. */
  doubled: string[];
  /** Amelia holds it, and its customer does not know. */
  lost: string[];
  /** Amelia holds it, and its customer was told that there is none. */
  denied: string[];
  /** Its customer was told of it, and Amelia does not hold it. */
  invented: string[];
}

/** Compares what customers were told with what Amelia holds. */
export function audit(wishes: readonly Wish[], books: Books): Audit {
  const found: Audit = { doubled: [], lost: [], denied: [], invented: [] };
  const held = toHeldByEmail(books);
  for (const wish of wishes) {
    const { kind, email, booked } = wish;
    const { appointments = [], events = [], purchases = [] } = held.get(email) ?? {};
    const ours = { appointment: appointments, event: events, package: purchases }[kind];
    const what = `${kind} of ${email}, sent ${wish.sent} times`;
    if (ours.length > 1 || appointments.length > 1) found.doubled.push(what);
    if (wish.isToldTwice) found.doubled.push(`${what}: told of two`);
    if (ours.length > 0 && !booked) found[wish.ending === 'none' ? 'denied' : 'lost'].push(what);
    const own = ours.find(({ id }) => id === booked?.id);
    if (booked && !own) found.invented.push(what);
    if (own && wish.isCanceled && !own.isCanceled) found.invented.push(`${what}: its end`);
  }
  return found;
}

/** How it ended for those who were told at first that nobody knows yet. */
export interface Endings {
  /** The address that tells later told of a booking. */
  booked: number;
  /** It told that there is none. */
  none: number;
  /** The booking was told when it was sent again. */
  bookedAgain: number;
  stillUnknown: number;
}

export function countEndings(wishes: readonly Wish[]): Endings {
  const unknown = wishes.filter(({ location }) => location);
  const count = (isMeant: (wish: Wish) => boolean) => unknown.filter(isMeant).length;
  return {
    booked: count(({ ending }) => ending === 'booked'),
    none: count(({ ending, booked }) => ending === 'none' && !booked),
    bookedAgain: count(({ ending, booked }) => ending !== 'booked' && booked !== undefined),
    stillUnknown: count((wish) => !isTold(wish)),
  };
}

/** Whether a customer knows what became of a wish, as far as a 202 has left that open. */
export function isTold({ location, booked, ending }: Wish): boolean {
  return !location || booked !== undefined || ending !== undefined;
}

function toHeldByEmail(books: Books): Map<string, Books> {
  const byEmail = new Map<string, Books>();
  for (const kind of ['appointments', 'events', 'purchases'] as const) {
    for (const booking of books[kind]) {
      const own = byEmail.get(booking.email) ?? { appointments: [], events: [], purchases: [] };
      own[kind].push(booking);
      byEmail.set(booking.email, own);
    }
  }
  return byEmail;
}
