import type { PlaceWords } from '../en/places.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences of one event, and of who comes to it, in Spanish. */
export const toPlaces = ({ counted, figure }: Numbers): PlaceWords => ({
  periods: {
    at: (day, time) => `${day}, ${time}`,
    // No line begins with the dash.
    span: (from, to) => `${from}\u00a0– ${to}`,
    inCity: (when, city) => `${when}, hora de ${city}`,
    dates: (count, first, last) => `${count} fechas: ${first} – ${last}`,
  },
  places: {
    event: 'Evento',
    tags: 'Temas',
    places: 'Plazas',
    left: (count) => (count === figure(1) ? `queda ${count}` : `quedan ${count}`),
    persons: '¿Cuántas personas son?',
    tickets: 'Entradas',
    whichTickets: '¿Qué entradas?',
    soldOut: 'Agotadas',
    onePrice: 'El precio de cada tipo de entrada es para todo el grupo.',
    upTo: (places) => `Hasta ${figure(places)} por reserva.`,
    atLeast: (places) =>
      places === 1 ? 'Elija al menos una.' : `Elija al menos ${figure(places)}.`,
    noneChosen: 'Todavía no ha elegido entradas',
    opens: (when) => `Las reservas se abren el ${when}.`,
    opensToo: (when, elsewhere) => `${when} (${elsewhere})`,
    notYet: 'Este evento todavía no se puede reservar.',
    closed: 'Las reservas para este evento están cerradas.',
    full: 'Este evento está completo.',
    cancelled: 'Este evento se ha cancelado.',
    paidBefore: 'Este evento se paga por adelantado, lo que aquí no es posible.',
    placesNow: (places) =>
      counted(places, plural('Ahora queda # plaza.', 'Ahora quedan # plazas.')),
    seeOthers: 'Ver otros eventos',
  },
  eventProblems: {
    'event-full': 'Las últimas plazas se acaban de ocupar. No se ha reservado nada.',
    'event-closed': 'Este evento ya no se puede reservar. No se ha reservado nada.',
    'not-enough-places': 'No quedan plazas suficientes. No se ha reservado nada.',
    'time-changed':
      'Este evento ha cambiado de horario. No se ha reservado nada; vuelva a revisarlo.',
    'not-found': 'Este evento ya no está disponible.',
    'looks-like-duplicate': 'Ya ha reservado este evento con este correo electrónico.',
    'limit-reached': 'Ya tiene el máximo de reservas por persona. No se ha reservado nada.',
  },
});
