import type { ProblemCode } from '../../../proxy/contract/problem.js';
import type { OwnBackWords } from './back.js';
import type { OwnCaptchaWords } from './captcha.js';
import type { OwnEventWords } from './events.js';
import type { OwnKindWords } from './kinds.js';
import type { OwnManageWords } from './manage.js';
import type { OwnMoreWords } from './more.js';
import type { OwnOutcomeWords } from './outcome.js';
import type { OwnPackageListWords } from './package-list.js';
import type { OwnPackageWords } from './packages.js';
import type { OwnPlaceWords } from './places.js';
import type { SeriesWords } from './series.js';
import type { OwnZoneWords } from './zones.js';

/** What may go wrong, as the widget tells it: the proxy's codes, and no answer at all. */
export type Failure = ProblemCode | 'offline';

/**
 * The sentences of every booking, in English; `en-more.ts` has what only some services ask for,
 * `en-series.ts` what is said of those that recur, `en-events.ts` what the list of events says,
 * `en-places.ts` what is said of one event and of who comes, `en-package-list.ts` and
 * `en-packages.ts` the same of packages, `en-kinds.ts` what stands between the kinds,
 * `en-zones.ts` what the list of time zones says, `en-outcome.ts` what is said while nobody knows
 * whether it was booked, `en-captcha.ts` to those who have to show that they are no robots,
 * `en-back.ts` of the ways back to a booking, and `en-manage.ts` of a booking that was made.
 */
export const en = {
  steps: {
    service: 'Service',
    options: 'Options',
    time: 'Time',
    recurring: 'Repeat',
    event: 'Event',
    tickets: 'Places',
    package: 'Package',
    appointments: 'Appointments',
    details: 'Your details',
    review: 'Review',
    outcome: 'Checking',
    done: 'Done',
  },
  label: 'Booking',
  progress: 'Steps',
  stepOf: (step: number, of: number) => `${step} of ${of}`,
  summary: 'Your booking',
  showSummary: 'Show your booking so far',
  back: 'Back',
  continue: 'Continue',
  tryAgain: 'Try again',
  loading: 'Loading…',
  free: 'Free',
  from: (price: string) => `from ${price}`,
  withTax: (price: string, tax: string) => `${price} with ${tax}`,
  each: (price: string) => `${price} each`,
  upTo: (people: number) => `up to ${people} people`,
  optional: 'optional',

  service: {
    heading: 'What would you like to book?',
    lead: 'Choose one to see its free times.',
    none: 'There is nothing to book here at the moment.',
    more: 'Show more',
    search: 'Search services',
    clear: 'Clear',
    all: 'All',
    categories: 'Categories',
    found: (count: number) => (count === 1 ? '1 service' : `${count} services`),
    noneFound: (text: string) => `Nothing found for “${text}”.`,
    showAll: 'Show all services',
  },
  options: {
    heading: 'How would you like it?',
    duration: 'How long?',
    employee: 'With whom?',
    anyone: 'Anyone',
    likely: (name: string) => `Anyone, likely ${name}`,
    anyoneHint: 'Most free times',
    location: 'Where?',
    anywhere: 'Any place',
    anywhereHint: 'Most free times',
    persons: 'How many people?',
    pricedTogether: 'The price is for all of you.',
    fewer: 'One person fewer',
    more: 'One person more',
    opened: (what: string) => `${what} does not go with this, so it is open again.`,
  },
  extras: {
    fewer: (name: string) => `${name}: one fewer`,
    more: (name: string) => `${name}: one more`,
    times: (count: string, name: string) => `${count} × ${name}`,
  },
  time: {
    heading: 'When suits you?',
    soonest: 'Soonest',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    free: (count: number) => (count === 1 ? '1 free time' : `${count} free times`),
    notFree: 'no free times',
    noneSoon: 'No free times in these two months.',
    timesOn: (count: number, day: string) =>
      count === 1 ? `1 free time on ${day}` : `${count} free times on ${day}`,
    noneIn: (month: string) => `No free times in ${month}.`,
    show: (month: string) => `Show ${month}`,
    parts: { night: 'Night', morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
    sameTime: (zone: string) => `All times: ${zone}.`,
    yourTime: (zone: string) => `Your time: ${zone}.`,
    otherTime: (zone: string) => `Times in ${zone}.`,
    smallPlaceTime: (zone: string) => `The small times: ${zone}.`,
    placeTime: (zone: string) => `Times where it takes place: ${zone}.`,
    smallYourTime: (zone: string) => `The small ones are your time: ${zone}.`,
    change: 'Change time zone',
    inCity: (time: string, city: string) => `${time} ${city}`,
  },
  details: {
    heading: 'Who is coming?',
    lead: 'We only use this for your booking.',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail',
    phone: 'Phone',
    missing: {
      firstName: 'Please tell us your first name.',
      lastName: 'Please tell us your last name.',
      email: 'Please tell us where to send the confirmation.',
      phone: 'Please tell us a number to reach you at.',
    },
    emailIncomplete: 'This address is not complete: something like name@example.com',
    phoneUnclear: 'We can’t read this number. Start with + and your country code.',
    notAccepted: 'Please check this again.',
    next: 'Review',
  },
  review: {
    heading: 'Is this right?',
    book: 'Book it',
    bookFor: (price: string) => `Book it for ${price}`,
    booking: 'Booking…',
    total: 'Total',
    onSite: 'paid on site',
    nothingToPay: 'nothing to pay',
    line: (what: string, people: number, dates: number) =>
      what + (people > 1 ? ` × ${people} people` : '') + (dates > 1 ? ` × ${dates} dates` : ''),
    included: (tax: string, price: string) => `includes ${tax} ${price}`,
    insteadOf: (price: string, before: string) => `It is now ${price} instead of ${before}.`,
  },
  what: {
    service: 'Service',
    with: 'With',
    where: 'Where',
    when: 'When',
    dates: 'Dates',
    persons: 'People',
    extras: 'Extras',
    total: 'Total',
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
  },
  whenIn: (day: string, time: string, city: string) => `${day}, ${time} in ${city}`,
  done: {
    heading: (name: string) => `You are booked, ${name}`,
    pending: (name: string) => `We have your request, ${name}`,
    mail: (email: string) => `A confirmation is on its way to ${email}`,
    pendingLead: 'It still has to be confirmed. You will hear from us by e-mail.',
    noMail: 'Your place is kept.',
    another: 'Book another',
  },
  slotGone: {
    'slot-taken': (time: string) => `Someone just took ${time}.`,
    'not-bookable': (time: string) => `${time} can no longer be booked.`,
    'time-changed': (time: string, other: string | null) =>
      other
        ? `The booking system can’t give you ${time}; it would have been ${other}, so nothing was booked.`
        : `The booking system can’t give you ${time}, so nothing was booked.`,
    nearest: 'These are the nearest free times:',
    searching: 'Looking for the nearest free times…',
    none: 'There is nothing free near it.',
    choose: 'See all times',
    kept: 'Your details are kept.',
  },
  problems: {
    offline: 'We can’t reach the booking service. Check your connection and try again.',
    'upstream-unavailable':
      'The booking system does not answer right now. Nothing was booked; please try again in a moment.',
    'booking-system-unavailable':
      'The booking system is switched off right now. Nothing was booked; please try again later.',
    'upstream-timeout': 'The booking system takes too long to answer. Please try again.',
    'upstream-contract': 'The booking system gave an answer we can’t read. Please try again.',
    'request-in-progress': 'This booking is still being made. Please try again in a moment.',
    'time-changed':
      'The booking system has booked another time than you chose, and we could not cancel it. Please contact the business.',
    'price-changed': 'The price has changed meanwhile, so nothing was booked.',
    'coupon-not-valid':
      'Your code is not valid for this booking any more, so we took it out. Nothing was booked.',
    'body-too-large': 'Your files are too large together. Please leave some out.',
    'rate-limited': 'That was a lot of tries. Please wait a minute and try again.',
    'origin-not-allowed': 'This page may not take bookings yet. Please tell its owner.',
    'booking-refused': 'The business can’t take this booking. Please contact them.',
    'limit-reached':
      'You already have as many bookings as one person can have in that time, so nothing was booked. Another day may work.',
    'contact-not-accepted': 'The booking system does not accept this e-mail address or number.',
    'captcha-failed':
      'We can’t tell yet whether you are a robot, so nothing was booked. Please try again.',
    'payment-failed': 'The payment did not go through. Nothing was booked.',
    'invalid-input': 'Something in this booking is not possible. Please check it.',
  } as Partial<Record<Failure, string>>,
  problem: 'Something went wrong on our side. Please try again.',
};

export type BookingWords = typeof en;

/** Every sentence the widget says. A page may replace any of them. */
export type Strings = BookingWords &
  OwnMoreWords &
  OwnEventWords &
  OwnKindWords &
  OwnPackageListWords &
  OwnPackageWords &
  OwnPlaceWords &
  OwnBackWords &
  OwnCaptchaWords &
  OwnManageWords &
  OwnOutcomeWords &
  OwnZoneWords & { series?: Partial<SeriesWords> };
