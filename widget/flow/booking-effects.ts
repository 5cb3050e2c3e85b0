import type { Slot } from '../../proxy/contract/availability.js';
import type { Minor } from '../../proxy/contract/catalog.js';
import type { Instant } from '../../proxy/contract/time.js';
import type { BookingApi } from '../api/booking-api.js';
import { ApiError } from '../api/errors.js';
import type { BookingState } from './booking-state.js';
import { toFailure } from './failure.js';
import type { FlowRequest } from './flow-request.js';
import type { Change, EffectsHost, KindRules } from './kind-rules.js';
import { maySubmit, tellPage } from './tell-page.js';
import { whileAwake } from './while-awake.js';

const nearestCount = 3;

/** How old what was sent may be when a device wakes up; an upload takes its time. */
const awakeMs = { booking: 25_000, upload: 175_000 };

/** Takes the requests that come of an effect. */
export type Send = (request: FlowRequest) => void;

/** What follows from a change: a booking is sent, what was refused is loaded anew. */
export function runEffects(change: Change, rules: KindRules, host: EffectsHost, send: Send): void {
  const { request, before, after } = change;
  tellPage(change, host);
  if (after.isSending && !before.isSending) void sendBooking(change, rules, host, send);
  if (request.type !== 'refused') return;
  if (isOutdated(request)) void host.renewCatalog();
  if (after.notice?.kind === 'slot-gone') {
    void findNearest(after, after.notice.startsAt, host.api, send);
  }
}

async function sendBooking(
  { after, catalog }: Change,
  rules: KindRules,
  host: EffectsHost,
  send: Send,
): Promise<void> {
  const { api, sender } = host;
  let shownMinor: Minor | undefined;
  try {
    const ready = rules.toReady(after, catalog, sender);
    const key = after.attemptKey;
    if (!ready || !key) throw new Error('nothing to send');
    if (!maySubmit(after, ready, host)) return send({ type: 'hold-back' });
    shownMinor = ready.request.expectedTotalMinor;
    const hasFiles = Object.keys(ready.files).length > 0;
    const receipt = await whileAwake(awakeMs[hasFiles ? 'upload' : 'booking'], (signal) =>
      api.createBooking(ready.request, key, ready.files, signal),
    ).catch(async (error) => {
      if (toFailure(error) !== 'captcha-required') throw error;
      // Few are asked to show that they are no robots.
      return (await import('../captcha/book-as-human.js')).bookAsHuman(ready, key, host);
    });
    send({ type: 'confirmed', receipt });
  } catch (error) {
    send({
      type: 'refused',
      failure: toFailure(error),
      problem: error instanceof ApiError ? error.problem : null,
      shownMinor,
    });
  }
}

async function findNearest(
  state: BookingState,
  startsAt: Instant,
  api: BookingApi,
  send: Send,
): Promise<void> {
  const slots = await fetchNearest(state, startsAt, api)
    // The note offers the whole calendar where nothing near can be shown.
    .catch(() => []);
  send({ type: 'found-nearest', startsAt, slots });
}

async function fetchNearest(
  state: BookingState,
  startsAt: Instant,
  api: BookingApi,
): Promise<Slot[]> {
  // Few customers lose their slot; the others need not load this.
  const { toNearestSlots, toQueryAround } = await import('./nearest-slots.js');
  const { slots } = await api.fetchAvailability(toQueryAround(state, startsAt));
  return toNearestSlots(slots, startsAt, nearestCount);
}

/** Whether the site has other prices, questions or packages than the catalogue that is here. */
function isOutdated({ failure, problem }: Extract<FlowRequest, { type: 'refused' }>): boolean {
  const told = [failure, ...(problem?.errors ?? []).map(({ pointer }) => pointer)];
  return told.some((each) =>
    /^(price-changed|package-unavailable|\/packageId|\/customFields\/)/.test(each),
  );
}
