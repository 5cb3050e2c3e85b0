import type { BackWords } from '../en/back.js';

export const back: BackWords = {
  calendar: 'Ajouter à l’agenda',
  calendarFailed: 'Le fichier pour l’agenda n’a pas pu être créé. Veuillez réessayer.',
  google: 'Google Agenda',
  outlook: 'Outlook',
  opens: (calendar) => `Ajouter à ${calendar}, s’ouvre dans un nouvel onglet`,
  heading: 'Besoin de changer quelque chose\u202f?',
  manage: {
    appointment: 'Modifier ou annuler le rendez-vous',
    event: 'Voir ou annuler la réservation',
    package: 'Voir le forfait ou réserver la suite',
  },
  keep: 'Ce lien vous permet de retrouver votre réservation. Gardez-le, par exemple dans vos favoris\u00a0: toute personne qui l’a peut modifier votre réservation.',
  copy: 'Copier le lien',
  copied: 'Copié',
  notCopied: 'Votre navigateur n’a pas copié le lien. Veuillez le copier vous-même.',
};
