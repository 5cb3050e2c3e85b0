import type { EventWords } from '../en/events.js';
import type { Numbers } from '../numbers.js';

export const toEvents = ({ counted, figure }: Numbers): EventWords => ({
  events: {
    heading: 'À quoi souhaitez-vous participer\u202f?',
    lead: 'Choisissez un événement pour en savoir plus et réserver.',
    none: 'Il n’y a pas d’événement pour le moment.',
    search: 'Rechercher un événement',
    clear: 'Effacer',
    tags: 'Thèmes',
    all: 'Tous',
    found: (count) => counted(count, { one: '# événement', other: '# événements' }),
    foundFirst: (count) =>
      counted(count, { one: 'Le premier événement', other: 'Les # premiers événements' }),
    noneFound: (text) => `Aucun résultat pour «\u202f${text}\u202f».`,
    noneAbout: (tag) => `Rien sur le thème «\u202f${tag}\u202f» pour le moment.`,
    showAll: 'Afficher tous les événements',
    more: 'Afficher plus',
    gone: 'Cet événement n’existe plus.',
    between: (from, to) => `${from} – ${to}`,
    dates: (count, from, to) => `${figure(count)} dates, du ${from} au ${to}`,
    atTimes: (dates, times) => `${dates}, ${times}`,
    forAll: (price) => `${price} pour tous`,
    placesLeft: (count) => counted(count, { one: '# place restante', other: '# places restantes' }),
    full: 'Complet',
    opensOn: (when) => `Réservation dès le ${when}`,
    notYetOpen: 'Pas encore ouvert',
    closed: 'Réservations closes',
    cancelled: 'Annulé',
  },
});
