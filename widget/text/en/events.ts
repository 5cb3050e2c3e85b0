/** The sentences of the list of events, in English. */
export const enEvents = {
  /** The list. */
  events: {
    heading: 'What would you like to come to?',
    lead: 'Choose one to read more and to book.',
    none: 'There are no events at the moment.',
    search: 'Search events',
    clear: 'Clear',
    tags: 'What it is about',
    all: 'All',
    found: (count: number) => (count === 1 ? '1 event' : `${count} events`),
    foundFirst: (count: number) => `The first ${count} events`,
    noneFound: (text: string) => `Nothing found for “${text}”.`,
    noneAbout: (tag: string) => `There is nothing about “${tag}” at the moment.`,
    showAll: 'Show all events',
    more: 'Show more',
    gone: 'This event is not there any more.',
    between: (from: string, to: string) => `${from} – ${to}`,
    dates: (count: number, from: string, to: string) => `${count} dates, ${from} – ${to}`,
    atTimes: (dates: string, times: string) => `${dates}, ${times}`,
    forAll: (price: string) => `${price} for all`,
    placesLeft: (count: number) => (count === 1 ? '1 place left' : `${count} places left`),
    full: 'Full',
    opensOn: (when: string) => `Opens on ${when}`,
    notYetOpen: 'Not open yet',
    closed: 'Booking has closed',
    cancelled: 'Cancelled',
  },
};

export type EventWords = typeof enEvents;

/** Those of them that a page replaces. */
export type OwnEventWords = { [Group in keyof EventWords]?: Partial<EventWords[Group]> };

/** These sentences, with the page's own in their places. */
export function toEventWords({ events }: OwnEventWords): EventWords {
  return {
    events: { ...enEvents.events, ...events },
  };
}
