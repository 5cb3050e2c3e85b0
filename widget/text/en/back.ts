import type { BookingKind } from '../../../proxy/contract/site.js';

/** What is said of the ways back to a booking that was made, in English. */
export const enBack = {
  calendar: 'Add to calendar',
  calendarFailed: 'The calendar file could not be made. Please try again.',
  google: 'Google Calendar',
  outlook: 'Outlook',
  /** What a screen reader says of a link: it holds the name that is seen. */
  opens: (calendar: string) => `Add to ${calendar}, opens in a new tab`,
  heading: 'Need to change something?',
  manage: {
    appointment: 'Change or cancel it',
    event: 'See or cancel it',
    package: 'See it or book the rest',
  } as Record<BookingKind, string>,
  keep: 'This link is your way back: keep it, for example as a bookmark. Whoever has it can change your booking.',
  copy: 'Copy link',
  copied: 'Copied',
  notCopied: 'Your browser would not copy it. Please copy the link itself.',
};

export type BackWords = typeof enBack;

/** Those of them that a page replaces. */
export type OwnBackWords = { wayBack?: Partial<BackWords> };

/** These words, with the page's own in their places. */
export function toBackWords({ wayBack }: OwnBackWords): BackWords {
  return { ...enBack, ...wayBack };
}
