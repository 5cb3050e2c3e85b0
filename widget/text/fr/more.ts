import type { MoreWords } from '../en/more.js';
import type { Numbers } from '../numbers.js';

export const toMore = ({ counted, figure }: Numbers): MoreWords => ({
  fields: {
    choose: 'Choisir',
    clear: 'Effacer cette réponse',
    missing: 'Répondez à cette question.',
    missingOne: 'Choisissez une réponse.',
    missingSome: 'Choisissez au moins une réponse.',
    missingConsent: 'Cochez cette case pour continuer.',
    missingDate: 'Choisissez une date.',
    missingFile: 'Ajoutez un fichier.',
    dateUnclear: 'Cette date est incomplète\u00a0: il faut le jour, le mois et l’année.',
    notOffered: 'Ce choix n’est plus possible. Choisissez à nouveau.',
    tooLong: 'Ce texte est trop long. Raccourcissez-le.',
    atLimit: (most) => `C’est le maximum\u00a0: ${most} caractères.`,
  },
  files: {
    choose: 'Choisir des fichiers',
    drop: 'ou les déposer ici',
    hint: (types, size, count) =>
      counted(count, {
        one: `${types}. # fichier, ${size} au plus.`,
        other: `${types}. ${size} au plus par fichier, # fichiers en tout.`,
      }),
    remove: (name) => `Retirer ${name}`,
    removed: (name) => `${name} a été retiré.`,
    wrongType: (name) => `${name} est d’un type que nous ne pouvons pas accepter.`,
    tooLarge: (name, most) => `${name} dépasse ${most}.`,
    tooMany: (name, most) =>
      counted(most, {
        one: `${name} n’a pas été ajouté\u00a0: # fichier au maximum.`,
        other: `${name} n’a pas été ajouté\u00a0: # fichiers au maximum.`,
      }),
    refusedType:
      'L’un de ces fichiers est d’un type que nous ne pouvons pas accepter. Veuillez le retirer.',
    refusedSize: 'L’un de ces fichiers est trop volumineux. Veuillez le retirer.',
    refusedCount: 'Il y a trop de fichiers. Veuillez en retirer.',
  },
  coupon: {
    ask: 'Vous avez un code promo\u202f?',
    label: 'Votre code promo',
    apply: 'Appliquer',
    checking: 'Vérification…',
    notValid: 'Ce code promo n’est pas valable pour cette réservation.',
    orWithout: 'Vous pouvez aussi vider le champ et réserver sans code promo.',
    thenBook: 'Vérifiez le nouveau total, puis réservez.',
    taken: (code) => `Code promo ${code}`,
    first: (uses, dates) =>
      counted(uses, {
        one: `pour le premier rendez-vous sur ${figure(dates)}`,
        other: `pour les # premiers rendez-vous sur ${figure(dates)}`,
      }),
    remove: 'Retirer',
    removeCode: (code) => `Retirer le code promo ${code}`,
  },
  extras: {
    legend: 'Suppléments',
    atLeast: (count) =>
      counted(count, {
        one: 'Choisissez au moins un supplément.',
        other: 'Choisissez au moins # suppléments différents.',
      }),
    plus: (what) => `+${what}`,
    eachPerson: 'par personne',
  },
  facts: {
    extras: 'Suppléments',
    dates: 'Rendez-vous',
    count: (dates) => counted(dates, { one: '# rendez-vous', other: '# rendez-vous' }),
  },
  limit: {
    perPerson: ({ appointments, every, per }) => {
      const most = counted(appointments, { one: '# rendez-vous', other: '# rendez-vous' });
      return `Au maximum ${most} par personne ${counted(every, spans[per])}.`;
    },
  },
});

const spans = {
  day: { one: 'et par jour', other: 'en # jours' },
  week: { one: 'et par semaine', other: 'en # semaines' },
  month: { one: 'et par mois', other: 'en # mois' },
  year: { one: 'et par an', other: 'en # ans' },
};
