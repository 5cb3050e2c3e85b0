import { inspectedDays } from '../amelia/booking-system.js';
import type { Examination } from './facts.js';

/** Whether the first services have free times. */
export const checkTimes: Examination = ({ inspection: { times } }) => {
  const id = 'times';
  const list = new Intl.ListFormat('en');
  const unknown = times.filter(({ count }) => count === undefined);
  const none = times.filter(({ count }) => count === 0);
  if (times.length === 0) return { id, ok: null, summary: 'There is no service to ask times of.' };
  if (unknown.length > 0) {
    return {
      id,
      ok: false,
      summary: `Your site did not tell the free times of ${list.format(toNames(unknown))}.`,
      advice: 'Try again; if it stays so, see whether Amelia’s own calendar shows them.',
    };
  }
  if (none.length > 0) {
    return {
      id,
      ok: false,
      summary: `${list.format(toNames(none))}: no free time in the next ${inspectedDays} days.`,
      advice: 'See the working hours, days off and bookings of its employees in Amelia.',
    };
  }
  return {
    id,
    ok: true,
    summary: `${list.format(toNames(times))}: free times in the next ${inspectedDays} days.`,
  };
};

function toNames(times: readonly { service: string }[]): string[] {
  return times.map(({ service }) => `“${service}”`);
}
