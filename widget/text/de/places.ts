import type { PlaceWords } from '../en/places.js';
import type { Numbers } from '../numbers.js';

export const toPlaces = ({ counted }: Numbers): PlaceWords => ({
  periods: {
    at: (day, time) => `${day}, ${time}`,
    // No line begins with the dash.
    span: (from, to) => `${from}\u00a0– ${to}`,
    inCity: (when, city) => `${when} in ${city}`,
    dates: (count, first, last) => `${count} Termine, ${first} – ${last}`,
  },
  places: {
    event: 'Veranstaltung',
    tags: 'Themen',
    places: 'Plätze',
    left: (count) => `noch ${count} frei`,
    persons: 'Wie viele Personen kommen?',
    tickets: 'Tickets',
    whichTickets: 'Welche Tickets?',
    soldOut: 'Ausverkauft',
    onePrice: 'Jeder Preis gilt für alle zusammen.',
    upTo: (places) =>
      counted(places, { one: '# Ticket pro Buchung.', other: 'Bis zu # Tickets pro Buchung.' }),
    atLeast: (places) =>
      counted(places, {
        one: 'Bitte wählen Sie mindestens ein Ticket.',
        other: 'Bitte wählen Sie mindestens # Tickets.',
      }),
    noneChosen: 'Noch kein Ticket gewählt',
    opens: (when) => `Buchbar ab ${when}.`,
    opensToo: (when, elsewhere) => `${when} (${elsewhere})`,
    notYet: 'Diese Veranstaltung ist noch nicht buchbar.',
    closed: 'Diese Veranstaltung ist nicht mehr buchbar.',
    full: 'Diese Veranstaltung ist ausgebucht.',
    cancelled: 'Diese Veranstaltung wurde abgesagt.',
    paidBefore: 'Diese Veranstaltung muss im Voraus bezahlt werden. Das ist hier nicht möglich.',
    placesNow: (places) =>
      counted(places, {
        one: 'Jetzt ist noch # Platz frei.',
        other: 'Jetzt sind noch # Plätze frei.',
      }),
    seeOthers: 'Andere Veranstaltungen ansehen',
  },
  eventProblems: {
    'event-full': 'Die letzten Plätze wurden gerade vergeben. Es wurde nichts gebucht.',
    'event-closed': 'Diese Veranstaltung ist nicht mehr buchbar. Es wurde nichts gebucht.',
    'not-enough-places': 'Dafür sind nicht mehr genug Plätze frei. Es wurde nichts gebucht.',
    'time-changed':
      'Diese Veranstaltung findet jetzt zu einer anderen Zeit statt. Es wurde nichts gebucht. Bitte prüfen Sie die neue Zeit.',
    'not-found': 'Diese Veranstaltung gibt es nicht mehr.',
    'looks-like-duplicate':
      'Sie haben diese Veranstaltung mit dieser E-Mail-Adresse bereits gebucht.',
    'limit-reached':
      'Sie haben bereits so viele Buchungen, wie pro Person möglich sind. Es wurde nichts gebucht.',
  },
});
