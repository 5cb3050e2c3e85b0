import type { OutcomeWords } from '../en/outcome.js';

/** What is said while nobody knows whether it was booked, in Spanish. */
export const outcome: OutcomeWords = {
  searching: 'Comprobamos si se ha hecho su reserva',
  searchingLead:
    'El sistema de reservas todavía no ha respondido, así que seguimos preguntando. No tiene que hacer nada.',
  offline: 'Parece que no tiene conexión. Seguiremos comprobándolo en cuanto la recupere.',
  nothing: 'No se ha reservado nada',
  nothingLead:
    'Su solicitud no ha llegado al sistema de reservas. Se conserva todo lo que ha escrito, así que puede intentarlo de nuevo.',
  unknown: 'No hemos podido averiguar si se ha hecho su reserva',
  unknownLead:
    'Es posible que su reserva se haya hecho. Busque una confirmación en su correo y póngase en contacto con nosotros antes de volver a reservar.',
  checkAgain: 'Comprobar de nuevo',
};
