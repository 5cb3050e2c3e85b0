import type { ManageWords } from '../en/manage.js';

export const manage: ManageWords = {
  manage: {
    label: 'Votre réservation',
    noLink: 'Ouvrez cette page avec le lien que vous avez reçu lors de la réservation.',
    heading: 'Votre réservation',
    status: 'Statut',
    toPay: 'À payer',
    dates: 'Rendez-vous',
    open: 'Ouvrir',
    openOne: (title, when) => `Ouvrir ${title}, ${when}`,
    backTo: (title) => `Retour à ${title}`,
    addToCalendar: 'Ajouter à l’agenda',
    removeFromCalendar: 'Retirer de l’agenda',
    calendarFailed: 'Le fichier pour l’agenda n’a pas pu être créé. Veuillez réessayer.',
    seeAgain: 'Voir où en est la réservation',
  },
  statuses: {
    approved: 'Confirmé',
    pending: 'En attente de confirmation par l’établissement',
    canceled: 'Annulé',
    rejected: 'Refusé par l’établissement',
    waiting: 'Sur liste d’attente',
  },
  limits: {
    both: (until) => `Vous pouvez déplacer ou annuler votre rendez-vous jusqu’au ${until}.`,
    moveUntil: (until) => `Vous pouvez déplacer votre rendez-vous jusqu’au ${until}.`,
    cancelUntil: (until) => `Vous pouvez annuler votre réservation jusqu’au ${until}.`,
    past: 'Il n’est plus possible de modifier cette réservation\u00a0: l’heure de début est passée.',
    tooLateToChange: (notice, until) =>
      `Ce rendez-vous ne peut plus être déplacé ni annulé\u00a0: l’établissement demande un délai de ${notice}, c’était donc possible jusqu’au ${until}. Veuillez contacter l’établissement.`,
    tooLateToMove: (notice, until) =>
      `Ce rendez-vous ne peut plus être déplacé\u00a0: l’établissement demande un délai de ${notice}, c’était donc possible jusqu’au ${until}. Veuillez contacter l’établissement.`,
    tooLateToCancel: (notice, until) =>
      `Cette réservation ne peut plus être annulée\u00a0: l’établissement demande un délai de ${notice}, c’était donc possible jusqu’au ${until}. Veuillez contacter l’établissement.`,
    tooLate:
      'Il est trop tard pour modifier cette réservation ici. Veuillez contacter l’établissement.',
    changeNotOffered:
      'Pour déplacer ou annuler ce rendez-vous, veuillez contacter l’établissement.',
    moveNotOffered: 'Pour déplacer ce rendez-vous, veuillez contacter l’établissement.',
    cancelNotOffered: 'Pour annuler cette réservation, veuillez contacter l’établissement.',
  },
  move: {
    action: 'Déplacer le rendez-vous',
    heading: 'Quel moment vous conviendrait mieux\u202f?',
    lead: (title) =>
      `${title}. Votre rendez-vous est conservé tant que vous ne l’avez pas déplacé.`,
    now: 'réservé',
    review: 'Déplacer le rendez-vous à ce créneau\u202f?',
    from: 'Avant',
    to: 'Après',
    send: 'Déplacer',
    sending: 'Déplacement…',
    other: 'Voir d’autres créneaux',
    done: 'Votre rendez-vous est déplacé',
    doneLead: 'Votre agenda indique encore l’ancien horaire. Veuillez y ajouter le nouveau.',
    taken: (time) =>
      `Le créneau du ${time} n’est plus disponible. Votre rendez-vous reste inchangé.`,
  },
  cancel: {
    action: 'Annuler la réservation',
    heading: 'Annuler cette réservation\u202f?',
    lead: 'Votre place sera proposée à d’autres. Cette action est définitive.',
    send: 'Oui, annuler',
    sending: 'Annulation…',
    keep: 'Garder la réservation',
    changed: 'L’horaire de votre réservation a changé entre-temps. Rien n’a été annulé.',
    done: 'Votre réservation est annulée',
    doneLead: 'Si elle figure dans votre agenda, vous pouvez l’en retirer.',
  },
  bought: {
    left: 'Reste à réserver',
    leftOf: (left, total) => `il en reste ${left} sur ${total}`,
    leftInAll: (left) => `Il en reste ${left} en tout, au choix`,
    until: (when) => `Les rendez-vous doivent avoir lieu au plus tard le ${when}.`,
    expired: (when) => `Les rendez-vous devaient avoir lieu au plus tard le ${when}.`,
    noneLeft: 'Tout est réservé.',
    appointments: 'Rendez-vous',
    none: 'Aucun rendez-vous réservé pour le moment.',
    book: 'Réserver',
    bookOne: (title) => `Réserver\u00a0: ${title}`,
    review: 'Tout est correct\u202f?',
    send: 'Réserver',
    sending: 'Réservation…',
    done: (title) => `Réservation enregistrée\u00a0: ${title}`,
    taken: (time) => `Le créneau du ${time} n’est plus disponible. Rien n’a été réservé.`,
  },
  manageProblems: {
    'token-invalid':
      'Ce lien n’ouvre aucune réservation. Ouvrez-le à nouveau, exactement comme vous l’avez reçu.',
    'token-expired':
      'Ce lien est trop ancien pour ouvrir la réservation. Veuillez contacter l’établissement.',
    'not-found': 'L’établissement n’a plus cette réservation. Veuillez contacter l’établissement.',
    'too-late-to-cancel':
      'Il est trop tard pour annuler cette réservation ici. Veuillez contacter l’établissement.',
    'too-late-to-reschedule':
      'Il est trop tard pour déplacer ce rendez-vous ici. Veuillez contacter l’établissement.',
    'slot-taken': 'Ce créneau n’est plus disponible. Rien n’a été modifié.',
    'looks-like-duplicate': 'Vous avez déjà une réservation à ce moment-là. Rien n’a été modifié.',
    'package-unavailable': 'Il n’en reste plus à réserver. Rien n’a été réservé.',
    'limit-reached':
      'Vous avez déjà autant de réservations que possible par personne sur cette période.',
    'booking-refused':
      'L’établissement ne peut pas accepter cette modification. Veuillez le contacter.',
    'time-changed':
      'Ce créneau n’est pas possible dans le système de réservation. Vérifiez où en est votre réservation.',
    'invalid-input': 'Ce n’est plus possible. Rien n’a été modifié.',
    'upstream-unavailable':
      'Le système de réservation ne répond pas pour le moment. Rien n’a été modifié. Réessayez dans un instant.',
    'booking-system-unavailable':
      'Le système de réservation est désactivé pour le moment. Rien n’a été modifié. Réessayez plus tard.',
    'request-in-progress':
      'Une modification de cette réservation est encore en cours. Patientez un instant.',
    unknown:
      'Nous ne savons pas si cela a abouti. Vérifiez où en est votre réservation avant de continuer.',
  },
};
