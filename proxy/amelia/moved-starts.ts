import { byStart } from '../contract/instant.js';
import type { MovedStart } from '../contract/problem.js';
import { Refusal } from '../contract/refusal.js';
import type { Instant } from '../contract/time.js';

/**
 * What differs between the starts a customer chose and those the site has booked; each counts as
 * often as it is there, their order does not.
 *
 * @returns undefined where nothing differs. Else each chosen start that was not booked, with the
 * booked one that nobody chose and that lies nearest; the list is empty where only too much was
 * booked.
 */
export function findMoved(
  chosen: readonly Instant[],
  booked: readonly { startsAt: Instant }[],
): MovedStart[] | undefined {
  const left = [...chosen];
  const unasked: Instant[] = [];
  for (const { startsAt } of booked) {
    if (take(left, left.indexOf(startsAt)) === undefined) unasked.push(startsAt);
  }
  if (left.length === 0 && unasked.length === 0) return undefined;
  const moved = unasked.flatMap((siteStartsAt): MovedStart[] => {
    const distances = left.map((each) => Math.abs(Date.parse(each) - Date.parse(siteStartsAt)));
    const startsAt = take(left, distances.indexOf(Math.min(...distances)));
    return startsAt === undefined ? [] : [{ startsAt, siteStartsAt }];
  });
  const lost = left.map((startsAt) => ({ startsAt, siteStartsAt: null }));
  return [...moved, ...lost].sort(byStart);
}

/**
 * What the customer is told of it.
 *
 * @param isCancelled whether nothing stays booked; else only the business can undo it, and the next
 * try with the same key looks at it again.
 */
export function toTimeChanged(moved: MovedStart[], isCancelled: boolean): Refusal {
  const changes = moved.map(
    ({ startsAt, siteStartsAt }) => `${siteStartsAt ?? 'nothing'} instead of ${startsAt}`,
  );
  const instead = changes.join(' and ') || 'more than was asked for';
  const end = isCancelled
    ? 'so all of it was cancelled at once'
    : 'and did not let it be cancelled: please contact the business';
  return toRefusal(`The booking system has booked ${instead}, ${end}.`, moved, isCancelled);
}

/**
 * The same of an appointment that was to be moved.
 *
 * @param isBack whether it is where it was before; else only the business can undo it.
 */
export function toMovedElsewhere(
  startsAt: Instant,
  siteStartsAt: Instant,
  isBack: boolean,
): Refusal {
  const end = isBack
    ? 'so it was moved back at once'
    : 'and did not let it be moved back: please contact the business';
  const detail = `The booking system has moved it to ${siteStartsAt} instead of ${startsAt}, ${end}.`;
  return toRefusal(detail, [{ startsAt, siteStartsAt }], isBack);
}

function toRefusal(detail: string, moved: MovedStart[], isUndone: boolean): Refusal {
  return new Refusal('time-changed', {
    detail,
    moved,
    alarm: true,
    ...(isUndone ? {} : { stillBooked: true, outcome: 'unknown' }),
  });
}

/** Takes the one at this place out of the list; undefined where there is none. */
function take<T>(list: T[], place: number): T | undefined {
  return place < 0 ? undefined : list.splice(place, 1)[0];
}
