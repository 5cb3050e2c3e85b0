import type { BackWords } from '../en/back.js';

/** What is said of the ways back to a booking that was made, in Spanish. */
export const back: BackWords = {
  calendar: 'Añadir al calendario',
  calendarFailed: 'No se ha podido crear el archivo del calendario. Inténtelo de nuevo.',
  google: 'Google Calendar',
  outlook: 'Outlook',
  opens: (calendar) => `Añadir a ${calendar}, se abre en otra pestaña`,
  heading: '¿Necesita cambiar algo?',
  manage: {
    appointment: 'Cambiar o cancelar la cita',
    event: 'Ver o cancelar la reserva',
    package: 'Ver el paquete o reservar el resto',
  },
  keep: 'Con este enlace puede volver a su reserva: guárdelo, por ejemplo en sus marcadores. Quien lo tenga puede modificar su reserva.',
  copy: 'Copiar enlace',
  copied: 'Copiado',
  notCopied: 'El navegador no ha permitido copiarlo. Copie el enlace directamente.',
};
