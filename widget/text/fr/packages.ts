import type { PackageWords } from '../en/packages.js';
import type { Numbers } from '../numbers.js';

export const toPackages = ({ counted, figure }: Numbers): PackageWords => ({
  appointments: {
    heading: 'Quand souhaitez-vous venir\u202f?',
    about: 'À propos de ce forfait',
    counted: (now, later, missing) =>
      [
        now > 0
          ? counted(now, { one: '# choisi', other: '# choisis' })
          : missing > 0
            ? ''
            : 'Aucun maintenant',
        missing > 0 ? `${figure(missing)} à choisir maintenant` : '',
        later > 0 ? `${figure(later)} pour plus tard` : '',
      ]
        .filter(Boolean)
        .join(', '),
    atMost: (count) =>
      counted(count, {
        one: 'Un seul rendez-vous peut être réservé maintenant.',
        other: 'Jusqu’à # rendez-vous peuvent être réservés maintenant.',
      }),
    onlyLater: 'Ces rendez-vous se choisissent plus tard.',
    choose: (service) => `Choisir un créneau\u00a0: ${service}`,
    chooseAnother: (service) => `Choisir un autre créneau\u00a0: ${service}`,
    change: 'Modifier',
    remove: 'Retirer',
    mend: 'Choisissez un autre créneau ou retirez ce rendez-vous.',
    missing: (count, service) =>
      counted(count, {
        one: `Choisissez encore # créneau\u00a0: ${service}.`,
        other: `Choisissez encore # créneaux\u00a0: ${service}.`,
      }),
    toChoose: (count) =>
      counted(count, {
        one: '# rendez-vous est à fixer maintenant.',
        other: '# rendez-vous sont à fixer maintenant.',
      }),
    later: (count) =>
      counted(count, {
        one: '# rendez-vous reste pour plus tard.',
        other: '# rendez-vous restent pour plus tard.',
      }),
    allNow: 'Tous les rendez-vous sont fixés.',
  },
  package: {
    package: 'Forfait',
    appointments: 'Rendez-vous',
    later: 'Plus tard',
    valid: 'Validité',
    left: (count, what) => `${count} × ${what}`,
    leftInAll: (count, what) => `${figure(count)} au choix\u00a0: ${what}`,
    until: (day) => `jusqu’au ${day}`,
    saving: (name, saved) => `${name}, ${saved} d’économie`,
    gone: 'Ce forfait ne peut pas être réservé pour le moment.',
    showAll: 'Afficher tous les forfaits',
    seeOthers: 'Voir d’autres forfaits',
  },
  packageProblems: {
    'package-unavailable':
      'Ce forfait ne peut plus être réservé ainsi. Rien n’a été réservé. Veuillez le consulter à nouveau.',
    'limit-reached':
      'Vous avez déjà ce forfait autant de fois que possible par personne. Rien n’a été réservé.',
    'slot-taken':
      'L’un de ces créneaux vient d’être pris. Rien n’a été réservé. Veuillez en choisir un autre.',
    'invalid-input':
      'L’un de ces rendez-vous n’est plus possible. Rien n’a été réservé. Veuillez les vérifier.',
  },
});
