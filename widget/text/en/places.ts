import type { ProblemCode } from '../../../proxy/contract/problem.js';

/** The sentences of one event, and of who comes to it, in English. */
export const enPlaces = {
  /** When one takes place. */
  periods: {
    at: (day: string, time: string) => `${day}, ${time}`,
    // No line begins with the dash.
    span: (from: string, to: string) => `${from}\u00a0– ${to}`,
    inCity: (when: string, city: string) => `${when} in ${city}`,
    dates: (count: string, first: string, last: string) => `${count} dates, ${first} – ${last}`,
  },
  /** One event, and who comes. */
  places: {
    event: 'Event',
    tags: 'About',
    places: 'Places',
    left: (count: string) => `${count} left`,
    persons: 'How many are you?',
    tickets: 'Tickets',
    whichTickets: 'Which tickets?',
    soldOut: 'Sold out',
    onePrice: 'The price of each kind is for all of you.',
    upTo: (places: number) => `Up to ${places} in one booking.`,
    atLeast: (places: number) =>
      places === 1 ? 'Please choose at least one.' : `Please choose at least ${places}.`,
    noneChosen: 'No ticket chosen yet',
    opens: (when: string) => `Booking opens on ${when}.`,
    opensToo: (when: string, elsewhere: string) => `${when} (${elsewhere})`,
    notYet: 'This event can’t be booked yet.',
    closed: 'Booking for this event has closed.',
    full: 'This event is fully booked.',
    cancelled: 'This event has been cancelled.',
    paidBefore: 'This event has to be paid beforehand, which is not possible here.',
    placesNow: (places: number) =>
      places === 1 ? 'There is 1 place left now.' : `There are ${places} places left now.`,
    seeOthers: 'See other events',
  },
  /** Why one was not booked. */
  eventProblems: {
    'event-full': 'The last places have just been taken. Nothing was booked.',
    'event-closed': 'This event can’t be booked any more. Nothing was booked.',
    'not-enough-places': 'There are not enough places left for this. Nothing was booked.',
    'time-changed':
      'This event has been moved to another time. Nothing was booked; please look at it again.',
    'not-found': 'This event is not there any more.',
    'looks-like-duplicate': 'You have already booked this event with this e-mail address.',
    'limit-reached':
      'You already have as many bookings as one person can have. Nothing was booked.',
  } as Partial<Record<ProblemCode | 'offline', string>>,
};

export type PlaceWords = typeof enPlaces;

/** Those of them that a page replaces. */
export type OwnPlaceWords = { [Group in keyof PlaceWords]?: Partial<PlaceWords[Group]> };

/** These sentences, with the page's own in their places. */
export function toPlaceWords({ periods, places, eventProblems }: OwnPlaceWords): PlaceWords {
  return {
    periods: { ...enPlaces.periods, ...periods },
    places: { ...enPlaces.places, ...places },
    eventProblems: { ...enPlaces.eventProblems, ...eventProblems },
  };
}
