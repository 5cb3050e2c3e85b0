import type { EventWords } from '../en/events.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences of the list of events, in Serbian. */
export const toEvents = ({ counted }: Numbers): EventWords => ({
  events: {
    heading: 'Na koji događaj želite da dođete?',
    lead: 'Izaberite događaj da biste pročitali više i rezervisali.',
    none: 'Trenutno nema događaja.',
    search: 'Pretražite događaje',
    clear: 'Obrišite',
    tags: 'Teme',
    all: 'Sve',
    found: (count) => counted(count, plural('# događaj', '# događaja', '# događaja')),
    foundFirst: (count) =>
      counted(count, plural('Prvi događaji: #', 'Prva # događaja', 'Prvih # događaja')),
    noneFound: (text) => `Nema rezultata za „${text}“.`,
    noneAbout: (tag) => `Trenutno nema ničega na temu „${tag}“.`,
    showAll: 'Prikažite sve događaje',
    more: 'Prikažite još',
    gone: 'Ovaj događaj više nije dostupan.',
    between: (from, to) => `${from} – ${to}`,
    dates: (count, from, to) =>
      `${counted(count, plural('# datum', '# datuma', '# datuma'))}, ${from} – ${to}`,
    atTimes: (dates, times) => `${dates}, ${times}`,
    forAll: (price) => `${price} za grupu`,
    placesLeft: (count) => counted(count, plural('Još # mesto', 'Još # mesta', 'Još # mesta')),
    full: 'Popunjeno',
    opensOn: (when) => `Rezervacije od: ${when}`,
    notYetOpen: 'Rezervacije još nisu otvorene',
    closed: 'Rezervacije su zatvorene',
    cancelled: 'Otkazano',
  },
});
