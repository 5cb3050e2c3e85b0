/** What is said while nobody knows whether it was booked, in English. */
export const enOutcome = {
  searching: 'We are checking whether your booking was made',
  searchingLead:
    'The booking system has not answered yet, so we keep asking. There is nothing you need to do.',
  offline: 'You seem to be offline. We go on checking as soon as you are back.',
  nothing: 'Nothing was booked',
  nothingLead:
    'Your request did not get through to the booking system. All you entered is kept, so you can try again.',
  unknown: 'We could not find out whether you are booked',
  unknownLead:
    'Your booking may have been made. Please look for a confirmation in your mail, and contact the business before you book again.',
  checkAgain: 'Check again',
};

export type OutcomeWords = typeof enOutcome;

/** Those of them that a page replaces. */
export type OwnOutcomeWords = { outcome?: Partial<OutcomeWords> };

/** These words, with the page's own in their places. */
export function toOutcomeWords({ outcome }: OwnOutcomeWords): OutcomeWords {
  return { ...enOutcome, ...outcome };
}
