import type { Background, Made } from '../amelia/booking-system.js';
import type { BookingRequest } from '../contract/booking.js';
import { createInTurn, type InTurnOptions } from '../guards/locks.js';
import { createAppointmentMaker } from './book-appointment.js';
import { type BookEventOptions, createEventMaker } from './book-event.js';
import { createPackageMaker } from './book-package.js';
import type { Asked, Attempt, BookingMaker, Traced } from './booking-kinds.js';
import { withOwnAnswers } from './own-answers.js';

export type BookingMakersOptions = Omit<BookEventOptions, 'inTurn'> & InTurnOptions;

/** Makes bookings of every kind. */
export interface BookingMakers {
  book(asked: Asked, attempt: Attempt): Promise<Made>;
  find(traced: Traced, background: Background): Promise<Made | undefined>;
}

export function createBookingMakers(options: BookingMakersOptions): BookingMakers {
  const appointments = createAppointmentMaker(options);
  const events = createEventMaker({ ...options, inTurn: createInTurn(options) });
  const packages = createPackageMaker(options);

  /** Whoever makes bookings of this kind, with the request as one of it. */
  function withMaker<Others, Result>(
    { request, ...others }: Others & { request: BookingRequest },
    use: <Request extends BookingRequest>(
      maker: BookingMaker<Request>,
      own: Omit<Others, 'request'> & { request: Request },
    ) => Result,
  ): Result {
    if (request.kind === 'event') return use(events, { ...others, request });
    if (request.kind === 'package') return use(packages, { ...others, request });
    return use(appointments, { ...others, request });
  }

  return {
    async book(asked, attempt) {
      const request = await withOwnAnswers(options.system, asked.request);
      return withMaker({ ...asked, request }, (maker, own) => maker.book(own, attempt));
    },
    find: (traced, background) => withMaker(traced, (maker, own) => maker.find(own, background)),
  };
}
