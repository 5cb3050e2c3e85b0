import type { BookingState } from './booking-state.js';
import { changed, goTo } from './changed.js';
import type { ScheduledAppointment } from './choice.js';
import type { Refused } from './refuse.js';

/**
 * What a package becomes where it was not booked for what is in it: back to its appointments, with
 * nothing chosen lost.
 *
 * @returns undefined where it is about something else: as any booking.
 */
export function refusePackage(state: BookingState, refused: Refused): BookingState | undefined {
  const { failure, problem } = refused;
  // Only the business can help there.
  if (problem?.stillBooked) return undefined;
  const answered = { ...state, isSending: false };
  const scheduled = loseTimes(state.choice.scheduled, refused);
  if (scheduled) return goTo(changed(answered, { scheduled }), 'appointments');
  const isAboutThem =
    failure === 'slot-taken' ||
    (problem?.errors ?? []).some(({ pointer }) => /^\/appointments\b/.test(pointer));
  if (!isAboutThem) return undefined;
  const back = goTo(answered, 'appointments');
  return { ...back, notice: { kind: 'failed', failure }, attemptKey: null };
}

/** Marks the appointments whose time can't be had; null where it is about none of them. */
function loseTimes(
  scheduled: readonly ScheduledAppointment[],
  { failure, problem }: Refused,
): ScheduledAppointment[] | null {
  const { errors = [], moved = [] } = problem ?? {};
  // Nobody took it: it does not go with another of the same package.
  const isTooClose = errors.some(({ code }) => code === 'too-close');
  const isKnown = (failure === 'slot-taken' && !isTooClose) || failure === 'time-changed';
  const reason = isKnown ? failure : 'not-bookable';
  const lost = scheduled.filter(
    ({ slot }, index) =>
      errors.some(({ pointer }) => pointer === `/appointments/${index}/startsAt`) ||
      moved.some(({ startsAt }) => startsAt === slot.startsAt) ||
      // It can be no other.
      (isKnown && scheduled.length === 1),
  );
  if (lost.length === 0) return null;
  return scheduled.map((each) => (lost.includes(each) ? { ...each, gone: reason } : each));
}
