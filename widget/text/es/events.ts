import type { EventWords } from '../en/events.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences of the list of events, in Spanish. */
export const toEvents = ({ counted }: Numbers): EventWords => ({
  events: {
    heading: '¿A qué evento desea asistir?',
    lead: 'Elija uno para leer más y reservar.',
    none: 'En este momento no hay eventos.',
    search: 'Buscar eventos',
    clear: 'Borrar',
    tags: 'Temas',
    all: 'Todos',
    found: (count) => counted(count, plural('# evento', '# eventos')),
    foundFirst: (count) => counted(count, plural('El primer evento (#)', 'Los primeros # eventos')),
    noneFound: (text) => `No hay resultados para «${text}».`,
    noneAbout: (tag) => `En este momento no hay nada sobre «${tag}».`,
    showAll: 'Ver todos los eventos',
    more: 'Ver más',
    gone: 'Este evento ya no está disponible.',
    between: (from, to) => `${from} – ${to}`,
    dates: (count, from, to) => `${counted(count, plural('# fecha', '# fechas'))}, ${from} – ${to}`,
    atTimes: (dates, times) => `${dates}, ${times}`,
    forAll: (price) => `${price} por grupo`,
    placesLeft: (count) => counted(count, plural('Queda # plaza', 'Quedan # plazas')),
    full: 'Completo',
    opensOn: (when) => `Reservas desde: ${when}`,
    notYetOpen: 'Reservas aún no abiertas',
    closed: 'Reservas cerradas',
    cancelled: 'Cancelado',
  },
});
