import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Background, Made } from '../amelia/booking-system.js';
import type { BookingRequest, BookingRequestAnswer } from '../contract/booking.js';
import { Refusal } from '../contract/refusal.js';
import { readIdempotencyKey } from '../guards/idempotency.js';
import type { KeptRequests } from '../guards/kept-requests.js';
import { onlyQuery } from '../guards/query.js';
import { settledAfterMs } from '../guards/send-once.js';
import type { BookingMakers } from './booking-makers.js';
import { createKeepMade } from './keep-made.js';
import type { SignLink } from './links.js';
import { toOutcomeOf, toOutcomePath, toUnknown } from './outcome.js';

export interface BookingRequestsOptions {
  kept: KeptRequests;
  makers: BookingMakers;
  signLink: SignLink;
  toBackground: (c: Context) => Background;
  /** Milliseconds. */
  now: () => number;
}

/**
 * `GET /v1/booking-requests/{reference}`: what became of a request to book whose answer was lost.
 * Only who made it can ask: its key goes in the header, and stands in no address. Nothing is sent.
 */
export function bookingRequests(options: BookingRequestsOptions): Hono {
  const { kept, makers, toBackground, now } = options;
  const keepMade = createKeepMade(options);

  return new Hono().get(
    '/v1/booking-requests/:reference{[A-Za-z0-9_-]{43}}',
    onlyQuery([]),
    async (c) => {
      const requestKey = readIdempotencyKey(c.req.header('Idempotency-Key'));
      const reference = await kept.toReference(requestKey);
      if (c.req.param('reference') !== reference) throw new Refusal('not-found');
      const body = await tell(requestKey, reference, toBackground(c));
      c.header('Cache-Control', 'no-store');
      c.header('Content-Type', 'application/json');
      return c.body(body);
    },
  );

  /** @throws {Refusal} `outcome-unknown`, `not-found`. */
  async function tell(
    requestKey: string,
    reference: string,
    background: Background,
  ): Promise<string> {
    const look = await kept.look(requestKey);
    if (!look) throw new Refusal('not-found');
    if (look.answer) return look.answer.body;
    const location = toOutcomePath(reference);
    if (look.isInFlight) throw toUnknown(location);
    // Without a trace it was never sent.
    const made = look.trace && (await find(requestKey, look.trace, reference, background));
    if (made) return (await keepMade(requestKey, made)).answer.body;
    // PHP may be at it still.
    if (look.trace && now() - look.sentAtMs < settledAfterMs) throw toUnknown(location);
    return JSON.stringify({ booking: null } satisfies BookingRequestAnswer);
  }

  async function find(
    requestKey: string,
    trace: string,
    reference: string,
    background: Background,
  ): Promise<Made | undefined> {
    const request: BookingRequest = JSON.parse(trace);
    try {
      return await makers.find({ request, requestKey }, background);
    } catch (error) {
      throw toOutcomeOf(error, reference);
    }
  }
}
