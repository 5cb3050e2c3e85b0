import type { Catalog, Service } from '../../proxy/contract/catalog.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import { isBookable } from '../flow/bookable.js';
import type { BookingState } from '../flow/booking-state.js';
import { toOffers } from '../flow/choice.js';
import type { FlowRequest } from '../flow/flow-request.js';
import { findService, isPlain } from '../flow/flows.js';
import type { KindRules } from '../flow/kind-rules.js';
import { isZone } from '../time/zone.js';
import type { Draft, KeptChoice } from './draft.js';

/** What there is now of what a draft is about. */
export interface DraftGround {
  catalog: Catalog;
  /** The event that it is about, as it is now; null: none, or it is gone. */
  event: AmeliaEvent | null;
}

/**
 * A booking as it comes of all that was chosen, asked for once more: what is gone by now the machine
 * leaves out, and the steps after it are not reached. Nor is any that comes after the details, which
 * are typed anew.
 *
 * @param begun - as the page begins it.
 * @returns null where nothing of it is left.
 */
export function replayDraft(
  begun: BookingState,
  draft: Draft,
  ground: DraftGround,
  rules: Pick<KindRules, 'transition'>,
): BookingState | null {
  const { kind, askedZone } = draft;
  if (!isSameWayIn(begun, draft)) return null;
  const requests = toRequests[kind](draft.choice, ground);
  if (requests.length === 0) return null;
  const all: FlowRequest[] = [
    { type: 'choose-kind', kind },
    ...requests,
    { type: 'go-to', step: draft.step },
  ];
  const state = all.reduce(
    (state, request) => rules.transition(state, request, ground.catalog),
    begun,
  );
  if (state.kind !== kind) return null;
  return { ...state, askedZone: isZone(askedZone ?? '') ? askedZone : begun.askedZone };
}

/** Whether the page still begins as it did: it may offer one thing alone by now, or another. */
function isSameWayIn({ isFixed, kind, choice, wantedEventId }: BookingState, draft: Draft) {
  if (isFixed !== draft.isFixed) return false;
  const { serviceId, packageId, eventId } = draft.choice;
  return (
    !isFixed ||
    (kind === draft.kind &&
      choice.serviceId === serviceId &&
      choice.packageId === packageId &&
      wantedEventId === eventId)
  );
}

/** What a customer would press to come to the same choice; none where it is gone. */
const toRequests: Record<
  Draft['kind'],
  (choice: KeptChoice, ground: DraftGround) => FlowRequest[]
> = {
  appointment: (choice, { catalog }) => {
    const service = findService(choice, catalog);
    if (!service || !isBookable(service)) return [];
    const chosen: FlowRequest = { type: 'choose-service', serviceId: service.id };
    if (isPlain(service)) return [chosen, ...toTime(choice, service)];
    if (!areOffered(choice, service)) return [chosen];
    return [chosen, { type: 'choose-options', ...choice }, ...toTime(choice, service)];
  },
  event: ({ persons, tickets }, { event }) => {
    if (!event) return [];
    const places = { persons, tickets };
    const isWhole = event.tickets
      ? tickets.length > 0 && tickets.every(({ id, quantity }) => hasLeft(event, id, quantity))
      : persons <= event.persons.max;
    const type = isWhole && event.status === 'open' ? 'choose-places' : 'keep-places';
    return [
      { type: 'choose-event', event },
      { type, ...places },
    ];
  },
  package: ({ packageId, scheduled }, { catalog }) => {
    const pack = catalog.packages.find(({ id }) => id === packageId);
    if (!pack) return [];
    return [
      { type: 'choose-package', packageId: pack.id },
      ...scheduled.map((appointment) => ({ type: 'schedule', appointment, index: null }) as const),
      { type: 'enter-appointments' },
    ];
  },
};

function toTime({ slot, series }: KeptChoice, { recurring }: Service): FlowRequest[] {
  if (!slot) return [];
  const chosen: FlowRequest = { type: 'choose-slot', slot };
  if (!recurring) return [chosen];
  const isKnown = series && recurring.cycles.some((cycle) => cycle === series.cycle);
  return [
    chosen,
    { type: 'keep-series', series: isKnown ? series : null },
    { type: 'enter-series' },
  ];
}

/** Whether all that was chosen beside the time is still there to choose. */
function areOffered(choice: KeptChoice, service: Service): boolean {
  const { durationSeconds, persons, extras } = choice;
  const { durations, persons: allowed } = service;
  return (
    toOffers(service, choice).length > 0 &&
    (durationSeconds === null || durations.some(({ seconds }) => seconds === durationSeconds)) &&
    persons >= allowed.min &&
    persons <= allowed.max &&
    extras.every((each) =>
      service.extras.some(({ id, maxQuantity }) => id === each.id && each.quantity <= maxQuantity),
    )
  );
}

function hasLeft({ tickets }: AmeliaEvent, ticketId: number, quantity: number): boolean {
  return tickets?.some(({ id, placesLeft }) => id === ticketId && quantity <= placesLeft) ?? false;
}
