import type { BookingWords } from '../en/booking.js';
import type { Numbers } from '../numbers.js';

export const toBooking = ({ counted, figure }: Numbers): BookingWords => ({
  steps: {
    service: 'Prestation',
    options: 'Options',
    time: 'Créneau',
    recurring: 'Répétition',
    event: 'Événement',
    tickets: 'Places',
    package: 'Forfait',
    appointments: 'Rendez-vous',
    details: 'Coordonnées',
    review: 'Récapitulatif',
    outcome: 'Vérification',
    done: 'Terminé',
  },
  label: 'Réservation',
  progress: 'Étapes',
  stepOf: (step, of) => `${figure(step)} sur ${figure(of)}`,
  summary: 'Votre réservation',
  showSummary: 'Afficher votre réservation en cours',
  back: 'Retour',
  continue: 'Continuer',
  tryAgain: 'Réessayer',
  loading: 'Chargement…',
  free: 'Gratuit',
  from: (price) => `dès ${price}`,
  withTax: (price, tax) => `${price} avec ${tax}`,
  each: (price) => `${price} chacun`,
  upTo: (people) => counted(people, { one: 'jusqu’à # personne', other: 'jusqu’à # personnes' }),
  optional: 'facultatif',

  service: {
    heading: 'Que souhaitez-vous réserver\u202f?',
    lead: 'Choisissez une prestation pour voir les créneaux disponibles.',
    none: 'Il n’y a rien à réserver ici pour le moment.',
    more: 'Afficher plus',
    search: 'Rechercher une prestation',
    clear: 'Effacer',
    all: 'Toutes',
    categories: 'Catégories',
    found: (count) => counted(count, { one: '# prestation', other: '# prestations' }),
    noneFound: (text) => `Aucun résultat pour «\u202f${text}\u202f».`,
    showAll: 'Afficher toutes les prestations',
  },
  options: {
    heading: 'Quelles sont vos préférences\u202f?',
    duration: 'Quelle durée\u202f?',
    employee: 'Avec qui\u202f?',
    anyone: 'Peu importe',
    likely: (name) => `Peu importe, probablement ${name}`,
    anyoneHint: 'Le plus de créneaux disponibles',
    location: 'Où\u202f?',
    anywhere: 'Peu importe',
    anywhereHint: 'Le plus de créneaux disponibles',
    persons: 'Pour combien de personnes\u202f?',
    pricedTogether: 'Le prix vaut pour l’ensemble du groupe.',
    fewer: 'Une personne de moins',
    more: 'Une personne de plus',
    opened: (what) =>
      `Ce choix n’est pas possible avec ${what}\u00a0: cette sélection a été retirée.`,
  },
  extras: {
    fewer: (name) => `${name}\u00a0: un de moins`,
    more: (name) => `${name}\u00a0: un de plus`,
    times: (count, name) => `${count} × ${name}`,
  },
  time: {
    heading: 'Quel moment vous convient\u202f?',
    soonest: 'Premiers créneaux',
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    free: (count) =>
      counted(count, { one: '# créneau disponible', other: '# créneaux disponibles' }),
    notFree: 'aucun créneau disponible',
    noneSoon: 'Aucun créneau disponible sur ces deux mois.',
    timesOn: (count, day) =>
      counted(count, {
        one: `# créneau disponible le ${day}`,
        other: `# créneaux disponibles le ${day}`,
      }),
    noneIn: (month) => `Aucun créneau disponible en ${month}.`,
    show: (month) => `Afficher ${month}`,
    parts: { night: 'Nuit', morning: 'Matin', afternoon: 'Après-midi', evening: 'Soir' },
    sameTime: (zone) => `Heures affichées\u00a0: ${zone}.`,
    yourTime: (zone) => `Votre heure\u00a0: ${zone}.`,
    otherTime: (zone) => `Heures affichées\u00a0: ${zone}.`,
    smallPlaceTime: (zone) => `En petit\u00a0: ${zone}.`,
    placeTime: (zone) => `Heure sur place\u00a0: ${zone}.`,
    smallYourTime: (zone) => `En petit, votre heure\u00a0: ${zone}.`,
    change: 'Changer de fuseau horaire',
    inCity: (time, city) => `${time} ${city}`,
  },
  details: {
    heading: 'Pour qui est la réservation\u202f?',
    lead: 'Ces informations ne servent qu’à votre réservation.',
    firstName: 'Prénom',
    lastName: 'Nom',
    email: 'Adresse e-mail',
    phone: 'Téléphone',
    missing: {
      firstName: 'Indiquez votre prénom.',
      lastName: 'Indiquez votre nom.',
      email: 'Indiquez où envoyer la confirmation.',
      phone: 'Indiquez un numéro où vous joindre.',
    },
    emailIncomplete: 'Cette adresse est incomplète. Exemple\u00a0: name@example.com',
    phoneUnclear: 'Ce numéro est illisible. Commencez par + et l’indicatif du pays.',
    notAccepted: 'Vérifiez cette information.',
    next: 'Vérifier',
  },
  review: {
    heading: 'Tout est correct\u202f?',
    book: 'Réserver',
    bookFor: (price) => `Réserver pour ${price}`,
    booking: 'Réservation…',
    total: 'Total',
    onSite: 'à régler sur place',
    nothingToPay: 'rien à payer',
    line: (what, people, dates) =>
      [
        what,
        people > 1 ? `${figure(people)} personnes` : '',
        dates > 1 ? `${figure(dates)} rendez-vous` : '',
      ]
        .filter(Boolean)
        .join(' × '),
    included: (tax, price) => `dont ${tax} ${price}`,
    insteadOf: (price, before) => `Le prix est maintenant de ${price} au lieu de ${before}.`,
  },
  what: {
    service: 'Prestation',
    with: 'Avec',
    where: 'Lieu',
    when: 'Date',
    dates: 'Rendez-vous',
    persons: 'Personnes',
    extras: 'Suppléments',
    total: 'Total',
    name: 'Nom',
    email: 'Adresse e-mail',
    phone: 'Téléphone',
  },
  whenIn: (day, time, city) => `${day} à ${time} (${city})`,
  done: {
    heading: (name) => `Votre réservation est confirmée, ${name}`,
    pending: (name) => `Nous avons reçu votre demande, ${name}`,
    mail: (email) => `Une confirmation vous est envoyée à ${email}`,
    pendingLead: 'Elle doit encore être confirmée. Nous vous répondrons par e-mail.',
    noMail: 'Votre réservation est enregistrée.',
    another: 'Nouvelle réservation',
  },
  slotGone: {
    'slot-taken': (time) => `Le créneau du ${time} vient d’être pris.`,
    'not-bookable': (time) => `Le créneau du ${time} ne peut plus être réservé.`,
    'time-changed': (time, other) =>
      other
        ? `Le système de réservation ne propose plus le créneau du ${time}. Il aurait donné celui du ${other}, rien n’a donc été réservé.`
        : `Le système de réservation ne propose plus le créneau du ${time}, rien n’a donc été réservé.`,
    nearest: 'Voici les créneaux disponibles les plus proches\u00a0:',
    searching: 'Recherche des créneaux disponibles les plus proches…',
    none: 'Rien n’est disponible autour de ce créneau.',
    choose: 'Voir tous les créneaux',
    kept: 'Vos informations sont conservées.',
  },
  problems: {
    offline: 'Le service de réservation est injoignable. Vérifiez votre connexion et réessayez.',
    'upstream-unavailable':
      'Le système de réservation ne répond pas pour le moment. Rien n’a été réservé. Réessayez dans un instant.',
    'booking-system-unavailable':
      'Le système de réservation est désactivé pour le moment. Rien n’a été réservé. Réessayez plus tard.',
    'upstream-timeout':
      'Le système de réservation met trop de temps à répondre. Veuillez réessayer.',
    'upstream-contract': 'La réponse du système de réservation est illisible. Veuillez réessayer.',
    'request-in-progress': 'Cette réservation est encore en cours. Réessayez dans un instant.',
    'time-changed':
      'Le système de réservation a réservé un autre créneau que celui que vous avez choisi, et nous n’avons pas pu l’annuler. Veuillez contacter l’établissement.',
    'price-changed': 'Le prix a changé entre-temps, rien n’a donc été réservé.',
    'coupon-not-valid':
      'Votre code promo n’est plus valable pour cette réservation, nous l’avons donc retiré. Rien n’a été réservé.',
    'body-too-large': 'Vos fichiers sont trop volumineux ensemble. Veuillez en retirer.',
    'rate-limited': 'Cela fait beaucoup d’essais. Patientez une minute, puis réessayez.',
    'origin-not-allowed':
      'Cette page ne peut pas encore prendre de réservations. Merci de le signaler à son propriétaire.',
    'booking-refused':
      'L’établissement ne peut pas accepter cette réservation. Veuillez le contacter.',
    'limit-reached':
      'Vous avez déjà autant de réservations que possible par personne sur cette période. Rien n’a été réservé. Essayez peut-être un autre jour.',
    'contact-not-accepted':
      'Le système de réservation n’accepte pas cette adresse e-mail ou ce numéro.',
    'captcha-failed':
      'Nous ne savons pas encore si vous êtes un robot, rien n’a donc été réservé. Veuillez réessayer.',
    'payment-failed': 'Le paiement n’a pas abouti. Rien n’a été réservé.',
    'invalid-input': 'Un élément de cette réservation n’est pas possible. Veuillez la vérifier.',
  },
  problem: 'Une erreur s’est produite de notre côté. Veuillez réessayer.',
});
