import type { PlaceWords } from '../en/places.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences of one event, and of who comes to it, in Serbian. */
export const toPlaces = ({ counted, figure }: Numbers): PlaceWords => ({
  periods: {
    at: (day, time) => `${beforeSign(day)}, ${time}`,
    // No line begins with the dash.
    span: (from, to) => `${from}\u00a0– ${to}`,
    inCity: (when, city) => `${when} (${city})`,
    dates: (count, first, last) =>
      `Broj datuma: ${count} (${beforeSign(first)} – ${beforeSign(last)})`,
  },
  places: {
    event: 'Događaj',
    tags: 'Teme',
    places: 'Mesta',
    left: (count) => `još ${count}`,
    persons: 'Koliko osoba dolazi?',
    tickets: 'Ulaznice',
    whichTickets: 'Koje ulaznice?',
    soldOut: 'Rasprodato',
    onePrice: 'Cena svake vrste ulaznica važi za celu grupu.',
    upTo: (places) => `Najviše ${figure(places)} po rezervaciji.`,
    atLeast: (places) =>
      places === 1 ? 'Izaberite bar jednu.' : `Izaberite bar ${figure(places)}.`,
    noneChosen: 'Ulaznice još nisu izabrane',
    opens: (when) => `Rezervacije počinju: ${when}.`,
    opensToo: (when, elsewhere) => `${when}, odnosno ${elsewhere}`,
    notYet: 'Ovaj događaj još ne može da se rezerviše.',
    closed: 'Rezervacije za ovaj događaj su zatvorene.',
    full: 'Ovaj događaj je popunjen.',
    cancelled: 'Ovaj događaj je otkazan.',
    paidBefore: 'Ovaj događaj se plaća unapred, što ovde nije moguće.',
    placesNow: (places) =>
      counted(
        places,
        plural('Sada ima još # mesto.', 'Sada ima još # mesta.', 'Sada ima još # mesta.'),
      ),
    seeOthers: 'Pogledajte druge događaje',
  },
  eventProblems: {
    'event-full': 'Poslednja mesta su upravo zauzeta. Ništa nije rezervisano.',
    'event-closed': 'Ovaj događaj više ne može da se rezerviše. Ništa nije rezervisano.',
    'not-enough-places': 'Nema dovoljno slobodnih mesta. Ništa nije rezervisano.',
    'time-changed':
      'Ovaj događaj je pomeren na drugo vreme. Ništa nije rezervisano; pogledajte ga ponovo.',
    'not-found': 'Ovaj događaj više nije dostupan.',
    'looks-like-duplicate': 'Već ste rezervisali ovaj događaj sa ovom imejl adresom.',
    'limit-reached':
      'Već imate najveći dozvoljeni broj rezervacija po osobi. Ništa nije rezervisano.',
  },
});

/** A day in front of another sign, which takes the place of the full stop after its year. */
function beforeSign(day: string): string {
  return day.replace(/(\d)\.$/, '$1');
}
