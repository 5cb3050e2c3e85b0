import type { Obstacle } from '../../proxy/contract/manage.js';
import type { Instant } from '../../proxy/contract/time.js';
import { toBothClocks, toSecondTime, toShortWhen, writeSecondCity } from '../steps/when.js';
import { findOwn, isOff, type ManageView, toStatus } from './manage-view.js';

/** Until when something can be done, or why not any more. */
interface Limit {
  obstacle: Obstacle | null;
  until: Instant | null;
}

/** How that is said. */
interface LimitWords {
  until(when: string): string;
  tooLate(notice: string, when: string): string;
  notOffered: string;
}

/** Until when the booking can be moved and cancelled, or why it can't be: a sentence each. */
export function toChangeNotes(view: ManageView): string[] {
  const { managed, words } = view;
  const { limits } = words;
  const move = { obstacle: managed.rescheduleObstacle, until: managed.canRescheduleUntil };
  const cancel = { obstacle: managed.cancelObstacle, until: managed.canCancelUntil };
  // That it is cancelled is told already.
  if (isOff(toStatus(managed)) || cancel.obstacle === 'cancelled') return [];
  if (cancel.obstacle === 'past') return [limits.past];
  const ofCancelling = {
    until: limits.cancelUntil,
    tooLate: limits.tooLateToCancel,
    notOffered: limits.cancelNotOffered,
  };
  // Only appointments can be moved: of the others nobody expects it.
  if (managed.booking.kind !== 'appointment') return toNote(cancel, ofCancelling, view);
  if (move.obstacle === cancel.obstacle && move.until === cancel.until) {
    return toNote(
      cancel,
      {
        until: limits.both,
        tooLate: limits.tooLateToChange,
        notOffered: limits.changeNotOffered,
      },
      view,
    );
  }
  const ofMoving = {
    until: limits.moveUntil,
    tooLate: limits.tooLateToMove,
    notOffered: limits.moveNotOffered,
  };
  return [...toNote(move, ofMoving, view), ...toNote(cancel, ofCancelling, view)];
}

function toNote({ obstacle, until }: Limit, words: LimitWords, view: ManageView): string[] {
  const { limits } = view.words;
  switch (obstacle) {
    case null:
      return until ? [words.until(toWhen(until, view))] : [];
    case 'too-late':
      return [until ? words.tooLate(toNotice(until, view), toWhen(until, view)) : limits.tooLate];
    case 'not-offered':
      return [words.notOffered];
    case 'past':
      return [limits.past];
    case 'cancelled':
      return [];
  }
}

/** How long before it begins the business wants to know: `24 hours`. */
function toNotice(until: Instant, { managed, format }: ManageView): string {
  const startsAt = findOwn(managed)?.startsAt ?? until;
  return format.duration((Date.parse(startsAt) - Date.parse(until)) / 1000);
}

/** On both clocks where they differ: `Tue 15 Dec, 09:00 (21:00 Auckland)`. */
export function toWhen(at: Instant, view: ManageView): string {
  const first = toShortWhen(at, view);
  const second = writeSecondCity(view)(toSecondTime(toBothClocks(at, view), view));
  return second ? `${first} (${second.replaceAll(' ', '\u00a0')})` : first;
}
