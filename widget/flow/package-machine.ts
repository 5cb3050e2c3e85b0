import type { Catalog, Id, Package } from '../../proxy/contract/catalog.js';
import { forward, transition } from './booking-machine.js';
import type { BookingState } from './booking-state.js';
import { changed, goTo } from './changed.js';
import { emptyChoice, type ScheduledAppointment } from './choice.js';
import type { FlowRequest } from './flow-request.js';
import { toFirstStep } from './flows.js';
import { countItem, findPackage, isScheduled } from './package-items.js';
import { refusePackage } from './refuse-package.js';

/** What the booking of a package becomes by a request, as {@link transition}. */
export function transitionPackage(
  state: BookingState,
  request: FlowRequest,
  catalog: Catalog,
): BookingState {
  if (state.isSending && request.type !== 'refused') return transition(state, request, catalog);
  const pack = findPackage(state.choice, catalog);
  switch (request.type) {
    case 'choose-package':
      return choosePackage(state, request.packageId);
    case 'schedule':
      return pack ? schedule(state, request, pack) : state;
    case 'unschedule':
      return unschedule(state, request.index);
    case 'enter-appointments':
      return pack && isScheduled(pack, state.choice.scheduled)
        ? forward(state, 'appointments', catalog)
        : state;
    case 'refused':
      return refusePackage(state, request) ?? transition(state, request, catalog);
    case 'start-over':
      return startOver(transition(state, request, catalog), state, pack);
    default:
      return transition(state, request, catalog);
  }
}

/** The package that somebody opens; what was scheduled of it before stays scheduled. */
function choosePackage(state: BookingState, packageId: Id): BookingState {
  if (packageId === state.choice.packageId) return goTo(state, 'appointments');
  // Who it is for stays, and what they answered: packages share custom fields.
  const { customer, answers, files } = state.choice;
  const choice = { ...emptyChoice, customer, answers, files, packageId };
  return goTo(changed(state, choice), 'appointments');
}

/** One more appointment, or another instead of one; no more than may be booked at once. */
function schedule(
  state: BookingState,
  { appointment, index }: Extract<FlowRequest, { type: 'schedule' }>,
  pack: Package,
): BookingState {
  const { scheduled } = state.choice;
  const item = pack.items.find(({ serviceId }) => serviceId === appointment.serviceId);
  const replaced = index === null ? undefined : scheduled[index];
  if (!item || (index !== null && !replaced)) return state;
  // The same once more is the same form.
  if (replaced && isSame(replaced, appointment)) return state;
  const others = scheduled.filter((each) => each !== replaced);
  if (countItem(item, pack, others).addable === 0) return state;
  const next = replaced
    ? scheduled.map((each) => (each === replaced ? appointment : each))
    : [...scheduled, appointment];
  return goTo(changed(state, { scheduled: next }), 'appointments');
}

function isSame(one: ScheduledAppointment, other: ScheduledAppointment): boolean {
  return (
    !one.gone &&
    one.serviceId === other.serviceId &&
    one.employeeId === other.employeeId &&
    one.locationId === other.locationId &&
    one.slot.startsAt === other.slot.startsAt
  );
}

function unschedule(state: BookingState, index: number): BookingState {
  const { scheduled } = state.choice;
  if (!scheduled[index]) return state;
  return changed(state, { scheduled: scheduled.toSpliced(index, 1) });
}

/** A package that the page has chosen stays chosen, while there is one. */
function startOver(
  fresh: BookingState,
  { choice, isFixed, kind }: BookingState,
  pack: Package | undefined,
): BookingState {
  if (!isFixed || !pack) return fresh;
  const { packageId } = choice;
  return {
    ...fresh,
    isFixed,
    step: toFirstStep(kind, isFixed),
    choice: { ...fresh.choice, packageId },
  };
}
