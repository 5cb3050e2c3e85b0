import { Hono } from 'hono/tiny';
import type { BookingSystem, FoundBooking } from '../amelia/booking-system.js';
import { cancelSchema } from '../contract/booking.schema.js';
import type { CancelRequest } from '../contract/manage.js';
import { languageQuery, readLanguage } from '../guards/asked-language.js';
import { readJsonBody } from '../guards/json-body.js';
import type { ReadManageToken } from '../guards/manage-access.js';
import { checkQuery } from '../guards/query.js';
import { waitFor } from '../guards/timing.js';
import type { SignLink } from './links.js';
import { checkCancellable, checkStart, isCancelled } from './manage-rules.js';
import { toManagedBooking } from './managed-booking.js';
import { type ChangeOwnBooking, fetchOwnBooking, type Send } from './own-booking.js';

export interface ManageOptions {
  system: BookingSystem;
  readManageToken: ReadManageToken;
  signLink: SignLink;
  changeOwnBooking: ChangeOwnBooking;
  /** Milliseconds. */
  now: () => number;
  /** How long a request's body may take to arrive. */
  bodyTimeoutMs?: number | undefined;
}

/** `GET /v1/bookings/{id}` and `POST /v1/bookings/{id}/cancel`. */
export function manage(options: ManageOptions): Hono {
  const { system, readManageToken, signLink, changeOwnBooking, now, bodyTimeoutMs } = options;

  return new Hono()
    .get('/v1/bookings/:id{[1-9][0-9]{0,9}}', async (c) => {
      const subject = await readManageToken(c, 'view');
      checkQuery(c, languageQuery);
      const lang = readLanguage(c);
      const found = await waitFor(c, fetchOwnBooking(system, subject, lang));
      const answer = await toManagedBooking(found, signLink, now());
      return c.json(answer, 200, { 'Cache-Control': 'no-store' });
    })
    .post('/v1/bookings/:id{[1-9][0-9]{0,9}}/cancel', async (c) => {
      const subject = await readManageToken(c, 'cancel');
      checkQuery(c, languageQuery);
      const lang = readLanguage(c);
      const request = await readJsonBody(c, cancelSchema, bodyTimeoutMs);
      const cancelled = await changeOwnBooking(subject, lang, (found, send) =>
        cancel(found, request, send),
      );
      const answer = await toManagedBooking(cancelled, signLink, now());
      return c.json(answer, 200, { 'Cache-Control': 'no-store' });
    });

  async function cancel(
    found: FoundBooking,
    { startsAt }: CancelRequest,
    send: Send,
  ): Promise<FoundBooking> {
    if (isCancelled(found)) return found;
    if (startsAt !== undefined) checkStart(found, startsAt);
    checkCancellable(found, now());
    return send('cancel', () => system.cancelBooking(found));
  }
}
