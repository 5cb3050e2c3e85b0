import type { Context } from 'hono';
import type { Background, Booking, Made } from '../amelia/booking-system.js';
import type { BookingRequest } from '../contract/booking.js';
import type { Id } from '../contract/catalog.js';

/** A request, and the files that came with it by the number of their custom field. */
export interface Asked<Request extends BookingRequest = BookingRequest> {
  c: Context;
  request: Request;
  requestKey: string;
  files: ReadonlyMap<Id, readonly File[]>;
}

/** What finds a booking again. */
export type Traced<Request extends BookingRequest = BookingRequest> = Pick<
  Asked<Request>,
  'request' | 'requestKey'
>;

/** One try to book. */
export interface Attempt extends Booking {
  /** Throws where there is no time left to book it. */
  checkTime: () => void;
}

/** How bookings of one kind are made. */
export interface BookingMaker<Request extends BookingRequest> {
  /** Checks all that could be forged, and books. */
  book(asked: Asked<Request>, attempt: Attempt): Promise<Made>;
  /** The booking that was sent with this key before; no rule is asked, whatever has changed since. */
  find(traced: Traced<Request>, background: Background): Promise<Made | undefined>;
}
