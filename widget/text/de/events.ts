import type { EventWords } from '../en/events.js';
import type { Numbers } from '../numbers.js';

export const toEvents = ({ counted, figure }: Numbers): EventWords => ({
  events: {
    heading: 'Woran möchten Sie teilnehmen?',
    lead: 'Wählen Sie eine Veranstaltung, um mehr zu erfahren und zu buchen.',
    none: 'Zurzeit gibt es keine Veranstaltungen.',
    search: 'Veranstaltungen suchen',
    clear: 'Löschen',
    tags: 'Themen',
    all: 'Alle',
    found: (count) => counted(count, { one: '# Veranstaltung', other: '# Veranstaltungen' }),
    foundFirst: (count) =>
      counted(count, { one: 'Die erste Veranstaltung', other: 'Die ersten # Veranstaltungen' }),
    noneFound: (text) => `Nichts gefunden für „${text}“.`,
    noneAbout: (tag) => `Zum Thema „${tag}“ gibt es zurzeit nichts.`,
    showAll: 'Alle Veranstaltungen anzeigen',
    more: 'Mehr anzeigen',
    gone: 'Diese Veranstaltung gibt es nicht mehr.',
    between: (from, to) => `${from} – ${to}`,
    dates: (count, from, to) => `${figure(count)} Termine, ${from} – ${to}`,
    atTimes: (dates, times) => `${dates}, ${times}`,
    forAll: (price) => `${price} für alle zusammen`,
    placesLeft: (count) =>
      counted(count, { one: 'Noch # Platz frei', other: 'Noch # Plätze frei' }),
    full: 'Ausgebucht',
    opensOn: (when) => `Buchbar ab ${when}`,
    notYetOpen: 'Noch nicht buchbar',
    closed: 'Nicht mehr buchbar',
    cancelled: 'Abgesagt',
  },
});
