import type { OutcomeWords } from '../en/outcome.js';

export const outcome: OutcomeWords = {
  searching: 'Nous vérifions si votre réservation a été enregistrée',
  searchingLead:
    'Le système de réservation n’a pas encore répondu, nous continuons à l’interroger. Vous n’avez rien à faire.',
  offline: 'Vous semblez hors ligne. La vérification reprendra dès que la connexion sera rétablie.',
  nothing: 'Rien n’a été réservé',
  nothingLead:
    'Votre demande n’est pas parvenue au système de réservation. Tout ce que vous avez saisi est conservé, vous pouvez donc réessayer.',
  unknown: 'Nous ne savons pas si votre réservation a été enregistrée',
  unknownLead:
    'Il se peut qu’elle l’ait été. Regardez si vous avez reçu une confirmation par e-mail et contactez l’établissement avant de réserver à nouveau.',
  checkAgain: 'Vérifier à nouveau',
};
