/** The sentences of events, in English. */
export const enEvents = {
  /** The list. */
  events: {
    heading: 'What would you like to come to?',
    none: 'There are no events at the moment.',
  },
  /** One event, and who comes. */
  places: {
    heading: 'How many are you?',
  },
};

export type EventWords = typeof enEvents;

/** Those of them that a page replaces. */
export type OwnEventWords = { [Group in keyof EventWords]?: Partial<EventWords[Group]> };

/** These sentences, with the page's own in their places. */
export function toEventWords({ events, places }: OwnEventWords): EventWords {
  return {
    events: { ...enEvents.events, ...events },
    places: { ...enEvents.places, ...places },
  };
}
