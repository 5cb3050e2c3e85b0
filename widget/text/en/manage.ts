import type { ProblemCode } from '../../../proxy/contract/problem.js';

/** What is said of a booking that was made, and of changing it, in English. */
export const enManage = {
  manage: {
    label: 'Your booking',
    noLink: 'Open this page by the link that you were given when you booked.',
    heading: 'Your booking',
    status: 'Status',
    toPay: 'To be paid',
    dates: 'Dates',
    open: 'Open',
    openOne: (title: string, when: string) => `Open ${title}, ${when}`,
    backTo: (title: string) => `Back to ${title}`,
    addToCalendar: 'Add to calendar',
    removeFromCalendar: 'Remove from calendar',
    calendarFailed: 'The calendar file could not be made. Please try again.',
    seeAgain: 'See how it stands',
  },
  statuses: {
    approved: 'Confirmed',
    pending: 'Waiting for the business to confirm it',
    canceled: 'Cancelled',
    rejected: 'The business could not take it',
    waiting: 'On the waiting list',
  },
  /** Until when something can be done, and why not any more. */
  limits: {
    both: (until: string) => `You can move or cancel it until ${until}.`,
    moveUntil: (until: string) => `You can move it until ${until}.`,
    cancelUntil: (until: string) => `You can cancel it until ${until}.`,
    past: 'It has begun or is over, so it can’t be changed any more.',
    tooLateToChange: (notice: string, until: string) =>
      `It can’t be moved or cancelled any more: the business wants to know ${notice} before, so that was possible until ${until}. Please contact the business.`,
    tooLateToMove: (notice: string, until: string) =>
      `It can’t be moved any more: the business wants to know ${notice} before, so that was possible until ${until}. Please contact the business.`,
    tooLateToCancel: (notice: string, until: string) =>
      `It can’t be cancelled any more: the business wants to know ${notice} before, so that was possible until ${until}. Please contact the business.`,
    tooLate: 'It is too late to change it here. Please contact the business.',
    changeNotOffered: 'To move or cancel it, please contact the business.',
    moveNotOffered: 'To move it, please contact the business.',
    cancelNotOffered: 'To cancel it, please contact the business.',
  },
  move: {
    action: 'Choose another time',
    heading: 'When suits you better?',
    lead: (title: string) => `${title}. Your booking stays as it is until you have moved it.`,
    now: 'booked',
    review: 'Move it to this time?',
    from: 'From',
    to: 'To',
    send: 'Move it',
    sending: 'Moving…',
    other: 'See other times',
    done: 'Your booking is moved',
    doneLead: 'Your calendar does not know it yet: please add it again.',
    taken: (time: string) => `${time} is not free any more. Your booking stays as it was.`,
  },
  cancel: {
    action: 'Cancel booking',
    heading: 'Cancel this booking?',
    lead: 'Your place is given to others then. This can’t be undone.',
    send: 'Cancel it',
    sending: 'Cancelling…',
    keep: 'Keep it',
    changed: 'Your booking is at another time by now. Nothing was cancelled.',
    done: 'Your booking is cancelled',
    doneLead: 'If it is in your calendar, you can remove it there.',
  },
  bought: {
    left: 'Left to book',
    leftOf: (left: string, total: string) => `${left} of ${total} left`,
    leftInAll: (left: string) => `${left} left in all, of whichever you like`,
    until: (when: string) => `They must take place by ${when}.`,
    expired: (when: string) => `They had to take place by ${when}.`,
    noneLeft: 'All of it is booked.',
    appointments: 'Appointments',
    none: 'None is booked yet.',
    book: 'Book one',
    bookOne: (title: string) => `Book one: ${title}`,
    review: 'Is this right?',
    send: 'Book it',
    sending: 'Booking…',
    done: (title: string) => `${title} is booked`,
    taken: (time: string) => `${time} is not free any more. Nothing was booked.`,
  },
  /** What went wrong. */
  manageProblems: {
    'token-invalid':
      'This link does not open a booking. Please open it again, just as you were given it.',
    'token-expired': 'This link is too old to open the booking. Please contact the business.',
    'not-found': 'The business does not have this booking any more. Please contact them.',
    'too-late-to-cancel': 'It is too late to cancel it here. Please contact the business.',
    'too-late-to-reschedule': 'It is too late to move it here. Please contact the business.',
    'slot-taken': 'This time is not free any more. Nothing was changed.',
    'looks-like-duplicate': 'You already have a booking at that time. Nothing was changed.',
    'package-unavailable': 'Nothing of this is left to book. Nothing was booked.',
    'limit-reached': 'You already have as many bookings as one person can have in that time.',
    'booking-refused': 'The business can’t take this change. Please contact them.',
    'time-changed':
      'The booking system can’t give you this time. Please see how your booking stands.',
    'invalid-input': 'This is not possible any more. Nothing was changed.',
    'upstream-unavailable':
      'The booking system does not answer right now. Nothing was changed; please try again in a moment.',
    'booking-system-unavailable':
      'The booking system is switched off right now. Nothing was changed; please try again later.',
    'request-in-progress': 'A change of this booking is still being made. Please wait a moment.',
    unknown:
      'We don’t know whether this went through. See how your booking stands before you go on.',
  } as Partial<Record<ProblemCode | 'offline' | 'unknown', string>>,
};

export type ManageWords = typeof enManage;

/** Those of them that a page replaces. */
export type OwnManageWords = { [Group in keyof ManageWords]?: Partial<ManageWords[Group]> };

/** These sentences, with the page's own in their places. */
export function toManageWords(own: OwnManageWords): ManageWords {
  return {
    manage: { ...enManage.manage, ...own.manage },
    statuses: { ...enManage.statuses, ...own.statuses },
    limits: { ...enManage.limits, ...own.limits },
    move: { ...enManage.move, ...own.move },
    cancel: { ...enManage.cancel, ...own.cancel },
    bought: { ...enManage.bought, ...own.bought },
    manageProblems: { ...enManage.manageProblems, ...own.manageProblems },
  };
}
