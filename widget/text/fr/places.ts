import type { PlaceWords } from '../en/places.js';
import type { Numbers } from '../numbers.js';

export const toPlaces = ({ counted }: Numbers): PlaceWords => ({
  periods: {
    at: (day, time) => `${day}, ${time}`,
    // No line begins with the dash.
    span: (from, to) => `${from}\u00a0– ${to}`,
    inCity: (when, city) => `${when} (${city})`,
    dates: (count, first, last) => `${count} dates, du ${first} au ${last}`,
  },
  places: {
    event: 'Événement',
    tags: 'Thèmes',
    places: 'Places',
    left: (count) => `il en reste ${count}`,
    persons: 'Combien serez-vous\u202f?',
    tickets: 'Billets',
    whichTickets: 'Quels billets\u202f?',
    soldOut: 'Épuisé',
    onePrice: 'Chaque prix vaut pour l’ensemble du groupe.',
    upTo: (places) =>
      counted(places, {
        one: 'Jusqu’à # billet par réservation.',
        other: 'Jusqu’à # billets par réservation.',
      }),
    atLeast: (places) =>
      counted(places, {
        one: 'Choisissez au moins un billet.',
        other: 'Choisissez au moins # billets.',
      }),
    noneChosen: 'Aucun billet choisi',
    opens: (when) => `Les réservations ouvrent le ${when}.`,
    opensToo: (when, elsewhere) => `${when}, soit ${elsewhere}`,
    notYet: 'Les réservations pour cet événement ne sont pas encore ouvertes.',
    closed: 'Les réservations pour cet événement sont closes.',
    full: 'Cet événement est complet.',
    cancelled: 'Cet événement a été annulé.',
    paidBefore: 'Cet événement doit être payé à l’avance, ce qui n’est pas possible ici.',
    placesNow: (places) =>
      counted(places, {
        one: 'Il reste maintenant # place.',
        other: 'Il reste maintenant # places.',
      }),
    seeOthers: 'Voir d’autres événements',
  },
  eventProblems: {
    'event-full': 'Les dernières places viennent d’être prises. Rien n’a été réservé.',
    'event-closed': 'Cet événement ne peut plus être réservé. Rien n’a été réservé.',
    'not-enough-places': 'Il ne reste pas assez de places. Rien n’a été réservé.',
    'time-changed':
      'L’horaire de cet événement a changé. Rien n’a été réservé. Veuillez vérifier le nouvel horaire.',
    'not-found': 'Cet événement n’existe plus.',
    'looks-like-duplicate': 'Vous avez déjà réservé cet événement avec cette adresse e-mail.',
    'limit-reached':
      'Vous avez déjà autant de réservations que possible par personne. Rien n’a été réservé.',
  },
});
