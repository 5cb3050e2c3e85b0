import type { AmeliaEvent, Ticket } from '../contract/events.js';
import { toPlainText } from './clean-html.js';
import type { EventRow, TicketRow } from './event-rows.js';
import { type EventTerms, toPlace } from './events.js';
import { type InLanguage, inEachLanguage } from './languages.js';
import {
  isTranslated,
  type Language,
  listLanguages,
  onlyText,
  ownWords,
  translate,
} from './translations.js';
import { toWords } from './words.js';

/** What events say of themselves in other languages. */
export interface EventWords {
  /** From now on the event can be told in the languages of its row, and of its place. */
  keep(event: AmeliaEvent, row: EventRow, terms: EventTerms): AmeliaEvent;
  /** What the site calls the languages of any of these. */
  listLanguages(events: readonly AmeliaEvent[]): string[];
  /** The event in that language, as {@link InLanguage} has it. */
  tell(event: AmeliaEvent, lang: string | undefined): AmeliaEvent;
}

interface Kept {
  languages: () => string[];
  inLanguage: InLanguage<AmeliaEvent>;
}

const ticketPlaces = { name: onlyText } as const;

/** Keeps them as long as the events themselves are kept. */
export function createEventWords(): EventWords {
  const kept = new WeakMap<AmeliaEvent, Kept>();
  return {
    keep(event, row, terms) {
      const own = toKept(event, row, terms);
      if (own) kept.set(event, own);
      return event;
    },
    listLanguages: (events) => [
      ...new Set(events.flatMap((event) => kept.get(event)?.languages() ?? [])),
    ],
    tell: (event, lang) => kept.get(event)?.inLanguage(lang) ?? event,
  };
}

/** undefined: it says nothing in other languages. Of the row no more is kept than it takes. */
function toKept(
  event: AmeliaEvent,
  { name, description, translations, customTickets, locationId, customLocation }: EventRow,
  { locations, wording }: EventTerms,
): Kept | undefined {
  const words = { name, description, translations };
  const tickets = customTickets.filter(isTranslated);
  const isPlaceTranslated = locationId !== undefined && wording.locations.has(locationId);
  if (![words, ...tickets].some(isTranslated) && !isPlaceTranslated) return undefined;
  const languages = () => [
    ...listLanguages(words, ownWords),
    ...tickets.flatMap((ticket) => listLanguages(ticket, ticketPlaces)),
    ...(isPlaceTranslated ? wording.locations.listLanguages() : []),
  ];

  function toTold(language: Language): AmeliaEvent {
    const told = locations
      .filter(({ id }) => id === locationId)
      .map(wording.locations.inWords(language));
    return {
      ...event,
      ...toWords(translate(words, language, ownWords)),
      place: toPlace({ locationId, customLocation }, told),
      tickets: event.tickets?.map((ticket) => translateTicket(ticket, tickets, language)) ?? null,
    };
  }

  return { languages, inLanguage: inEachLanguage(event, languages, toTold) };
}

function translateTicket(ticket: Ticket, rows: readonly TicketRow[], language: Language): Ticket {
  const row = rows.find(({ id }) => id === ticket.id);
  if (!row) return ticket;
  return { ...ticket, name: toPlainText(translate(row, language, ticketPlaces).name) };
}
