import { Hono } from 'hono/tiny';
import type { FoundBooking } from '../amelia/booking-system.js';
import type { FreePair } from '../contract/availability.js';
import { purchaseAppointmentSchema } from '../contract/booking.schema.js';
import type { Id, Offer, Service } from '../contract/catalog.js';
import type {
  PurchaseAnswer,
  PurchaseAppointmentAnswer,
  PurchaseAppointmentRequest,
} from '../contract/manage.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import { isOffered } from '../contract/pair.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import { languageQuery, readLanguage } from '../guards/asked-language.js';
import { readJsonBody } from '../guards/json-body.js';
import { toNotYours } from '../guards/manage-access.js';
import { checkQuery } from '../guards/query.js';
import { checkOverlap, checkPurchase, findSame, toPurchase } from './check-purchase.js';
import { findSlot, toDayOf } from './fresh-slots.js';
import { toLinkedReceipt } from './links.js';
import type { ManageOptions } from './manage.js';
import { fetchOwnBooking, type Send } from './own-booking.js';

/** What stands after a request: made by it, or there before. */
interface Scheduled {
  found: FoundBooking;
  bookingId: Id;
  isNew: boolean;
}

/** `GET /v1/purchases/{id}` and `POST /v1/purchases/{id}/appointments`. */
export function purchases(options: ManageOptions): Hono {
  const { system, readManageToken, signLink, changeOwnBooking, now, bodyTimeoutMs } = options;

  return new Hono()
    .get('/v1/purchases/:id{[1-9][0-9]{0,9}}', async (c) => {
      const subject = checkKind(await readManageToken(c, 'view'));
      checkQuery(c, languageQuery);
      const lang = readLanguage(c);
      const purchase = toPurchase(await fetchOwnBooking(system, subject, lang));
      const answer = { purchase } satisfies PurchaseAnswer;
      return c.json(answer, 200, { 'Cache-Control': 'no-store' });
    })
    .post('/v1/purchases/:id{[1-9][0-9]{0,9}}/appointments', async (c) => {
      const subject = checkKind(await readManageToken(c, 'schedule'));
      checkQuery(c, languageQuery);
      const lang = readLanguage(c);
      const request = await readJsonBody(c, purchaseAppointmentSchema, bodyTimeoutMs);
      if (Date.parse(request.startsAt) <= now()) throw toInvalidInput('/startsAt', 'past');
      const scheduled = await changeOwnBooking(subject, lang, (found, send) =>
        schedule(found, request, send),
      );
      const { found, bookingId, isNew } = scheduled;
      const booking = await toLinkedReceipt(found, signLink);
      const purchase = toPurchase(found);
      const answer = { purchase, booking, bookingId } satisfies PurchaseAppointmentAnswer;
      return c.json(answer, isNew ? 201 : 200, { 'Cache-Control': 'no-store' });
    });

  async function schedule(
    found: FoundBooking,
    request: PurchaseAppointmentRequest,
    send: Send,
  ): Promise<Scheduled> {
    const { services } = await system.fetchCatalog();
    const service = services.find(({ id }) => id === request.serviceId);
    if (!service) throw new Refusal('package-unavailable');
    const same = findSame(found, service, request);
    if (same) return { found, bookingId: same.bookingId, isNew: false };
    const offers = checkPurchase(found, service, request, now());
    checkOverlap(found, request, service.durations[0]?.seconds ?? 0);
    const [employeeId, locationId] = await fetchFreePair(service, offers, request);
    const { startsAt } = request;
    const timeZone = toCanonicalZone(request.timeZone);
    const date = { service, startsAt, employeeId, locationId, timeZone };
    const what = `book ${service.id} ${startsAt}`;
    const made = await send(what, () => system.createPurchaseAppointment(found, date));
    return { ...made, isNew: true };
  }

  /** Who is free then and where, of those who may do it. @throws {Refusal} `slot-taken`. */
  async function fetchFreePair(
    service: Service,
    offers: readonly Offer[],
    { serviceId, startsAt, employeeId, locationId }: PurchaseAppointmentRequest,
  ): Promise<FreePair> {
    const choice = { serviceId, employeeId, locationId, ...toDayOf(startsAt) };
    const free = await system.fetchAvailability(choice, service);
    const pair = findSlot([free], startsAt)?.at.find((each) => isOffered(each, offers));
    if (!pair) throw new Refusal('slot-taken');
    return pair;
  }
}

/** A purchase and a booking may bear the same number. */
function checkKind<Subject extends Pick<ManageSubject, 'kind'>>(subject: Subject): Subject {
  if (subject.kind !== 'package') throw toNotYours();
  return subject;
}
