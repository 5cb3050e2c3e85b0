import type { ManagedBooking } from '../../proxy/contract/manage.js';
import type { ManageKey } from '../api/manage-api.js';
import type { Failure } from '../text/failure.js';
import type { ManageRequest } from './manage-request.js';
import type { ManageScreen, ManageState, WayBack } from './manage-state.js';

const booking: ManageScreen = { name: 'booking' };

/** What leaves open whether something was changed: the proxy is asked before anything else. */
const doubtful: readonly Failure[] = [
  'offline',
  'outcome-unknown',
  'upstream-timeout',
  'upstream-contract',
  'request-in-progress',
  'time-changed',
  'internal',
];

/** What can't be done any more, whatever else is chosen. */
const closing: readonly Failure[] = [
  'too-late-to-cancel',
  'too-late-to-reschedule',
  'not-found',
  'token-invalid',
  'token-expired',
  'package-unavailable',
  'booking-refused',
];

/** What a managed booking becomes by a request. Pure; what makes no sense now changes nothing. */
export function transition(state: ManageState, request: ManageRequest): ManageState {
  // While a change is on its way nothing but its outcome counts, or another link.
  if (state.isSending && !countsWhileSending(request)) return state;
  switch (request.type) {
    case 'follow-link':
      return followLink(state, request.key);
    case 'show-booking':
      return showBooking(state, request.managed);
    case 'choose-zone':
      return { ...state, askedZone: request.timeZone };
    case 'start-move':
      return canMove(state.managed) ? goTo(state, { name: 'move', slot: null }) : state;
    case 'start-cancel':
      return canCancel(state.managed) ? goTo(state, { name: 'cancel' }) : state;
    case 'start-booking':
      return startBooking(state, request.serviceId);
    case 'choose-pair':
      return choosePair(state, request);
    case 'choose-slot':
      return hasSlot(state.screen) ? goTo(state, { ...state.screen, slot: request.slot }) : state;
    case 'leave-slot':
      return hasSlot(state.screen) ? goTo(state, { ...state.screen, slot: null }) : state;
    case 'leave':
      return goTo(state, booking);
    case 'send':
      return canSend(state) ? { ...state, isSending: true, notice: null } : state;
    case 'moved':
      return { ...settle(state, request.managed), notice: { kind: 'moved' } };
    case 'cancelled':
      return { ...settle(state, request.managed), notice: { kind: 'cancelled' } };
    case 'booked': {
      const { booking: whole, purchase, bookingId } = request.answer;
      if (!state.managed) return state;
      const managed = { ...state.managed, booking: { ...whole, purchase } };
      return { ...settle(state, managed), notice: { kind: 'booked', bookingId } };
    }
    case 'refused':
      return refuse({ ...state, isSending: false }, request.failure);
    default:
      // What the controller does, the state does not know.
      return state;
  }
}

/** Whether nobody knows what came of it. */
export function isDoubtful({ notice }: Pick<ManageState, 'notice'>): boolean {
  return notice?.kind === 'failed' && doubtful.includes(notice.failure);
}

/** Whether what was told of the booking is no longer so. */
export function isOutdated(failure: Failure): boolean {
  return closing.includes(failure) && !failure.startsWith('token-');
}

/** Whether it can be moved: an appointment, and nothing stands in the way. */
export function canMove(managed: ManagedBooking | null): boolean {
  return managed?.booking.kind === 'appointment' && managed.rescheduleObstacle === null;
}

export function canCancel(managed: ManagedBooking | null): boolean {
  return managed !== null && managed.cancelObstacle === null;
}

function countsWhileSending({ type }: ManageRequest): boolean {
  return ['follow-link', 'choose-zone', 'moved', 'cancelled', 'booked', 'refused'].includes(type);
}

function hasSlot(screen: ManageScreen): screen is Extract<ManageScreen, { name: 'move' | 'book' }> {
  return screen.name === 'move' || screen.name === 'book';
}

function canSend(state: ManageState): boolean {
  const { screen } = state;
  if (isDoubtful(state)) return false;
  return screen.name === 'cancel' || (hasSlot(screen) && screen.slot !== null);
}

function goTo(state: ManageState, screen: ManageScreen): ManageState {
  // As long as nobody knows what came of the last change there is no other.
  return isDoubtful(state) ? state : { ...state, screen, notice: null };
}

function followLink(state: ManageState, key: ManageKey | null): ManageState {
  if (isSameKey(key, state.key)) return state;
  return {
    ...state,
    key,
    from: toWayBack(state, key),
    managed: null,
    screen: booking,
    isSending: false,
    notice: null,
  };
}

/** Where the link leads on from what is shown: back there. */
function toWayBack({ key, managed, from }: ManageState, next: ManageKey | null): WayBack | null {
  if (!key || !managed || !next || isSameKey(next, from?.key ?? null)) return null;
  const { kind, title, appointments } = managed.booking;
  const isPart = appointments.some(({ manage }) => manage?.token === next.token);
  if (!isPart) return null;
  // Of a series all dates are alike: the way leads back to where it began.
  return kind === 'package' || !from ? { key, title } : from;
}

export function isSameKey(one: ManageKey | null, other: ManageKey | null): boolean {
  return one?.id === other?.id && one?.token === other?.token;
}

function showBooking(state: ManageState, managed: ManagedBooking): ManageState {
  if (isDoubtful(state)) return { ...state, managed, screen: booking, notice: null };
  // The booking itself tells why by now.
  const isTold = managed.cancelObstacle === 'cancelled' && state.notice?.kind === 'failed';
  const isOpen =
    state.screen.name === 'move'
      ? canMove(managed)
      : state.screen.name !== 'cancel' || canCancel(managed);
  const notice = isTold ? null : state.notice;
  return { ...state, managed, screen: isOpen ? state.screen : booking, notice };
}

function startBooking(state: ManageState, serviceId: number): ManageState {
  const left = state.managed?.booking.purchase?.left.find((each) => each.serviceId === serviceId);
  if (!left || left.left < 1) return state;
  const choice = { serviceId, employeeId: null, locationId: null };
  return goTo(state, { name: 'book', choice, slot: null });
}

function choosePair(
  state: ManageState,
  { employeeId, locationId }: Extract<ManageRequest, { type: 'choose-pair' }>,
): ManageState {
  const { screen } = state;
  if (screen.name !== 'book') return state;
  const choice = { ...screen.choice, employeeId, locationId };
  return goTo(state, { ...screen, choice, slot: null });
}

/** A change went through; where it gave the booking another token, that one opens it from now on. */
function settle(state: ManageState, managed: ManagedBooking): ManageState {
  const { id, manage } = managed.booking;
  const key = manage ? { id, token: manage.token } : state.key;
  return { ...state, key, managed, screen: booking, isSending: false };
}

function refuse(state: ManageState, failure: Failure): ManageState {
  const { screen } = state;
  if (hasSlot(screen) && screen.slot && failure === 'slot-taken') {
    const { startsAt } = screen.slot;
    return { ...state, screen: { ...screen, slot: null }, notice: { kind: 'taken', startsAt } };
  }
  const isOver = closing.includes(failure);
  return { ...state, screen: isOver ? booking : screen, notice: { kind: 'failed', failure } };
}
