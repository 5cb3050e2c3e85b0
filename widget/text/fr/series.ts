import type { SeriesWords } from '../en/series.js';
import type { Numbers } from '../numbers.js';

export const toSeries = ({ counted, figure }: Numbers): SeriesWords => ({
  heading: 'Souhaitez-vous répéter ce rendez-vous\u202f?',
  once: 'Une seule fois',
  cycles: { daily: 'Tous les jours', weekly: 'Toutes les semaines', monthly: 'Tous les mois' },
  interval: {
    daily: 'Intervalle en jours',
    weekly: 'Intervalle en semaines',
    monthly: 'Intervalle en mois',
  },
  moreOften: 'Plus souvent',
  lessOften: 'Moins souvent',
  times: 'Combien de rendez-vous\u202f?',
  fewer: 'Un rendez-vous de moins',
  more: 'Un rendez-vous de plus',
  every: {
    daily: (days) => counted(days, { one: 'Tous les jours', other: 'Tous les # jours' }),
    weekly: (weeks) =>
      counted(weeks, { one: 'Toutes les semaines', other: 'Toutes les # semaines' }),
    monthly: (months) => counted(months, { one: 'Tous les mois', other: 'Tous les # mois' }),
  },
  rule: (every, times, last) => `${every}, ${figure(times)} fois, jusqu’au ${last}`,
  looking: 'Recherche de créneaux disponibles…',
  allFree: 'Tous ces créneaux sont disponibles.',
  moved: (count) =>
    counted(count, {
      one: '# créneau était pris\u00a0: le plus proche disponible le remplace.',
      other: '# créneaux étaient pris\u00a0: les plus proches disponibles les remplacent.',
    }),
  open: (count) =>
    counted(count, {
      one: '# rendez-vous n’a pas encore de créneau.',
      other: '# rendez-vous n’ont pas encore de créneau.',
    }),
  tooFar: (count) =>
    counted(count, {
      one: '# rendez-vous est trop lointain pour être déjà réservé.',
      other: '# rendez-vous sont trop lointains pour être déjà réservés.',
    }),
  shorten: (times) =>
    counted(times, { one: 'Réserver une seule fois', other: 'Limiter à # rendez-vous' }),
  goneNext: 'Choisissez un autre créneau. Les autres rendez-vous sont conservés.',
  states: {
    first: 'Le créneau que vous avez choisi',
    free: 'Disponible',
    moved: (wanted) => `Déplacé\u00a0: le créneau du ${wanted} était pris`,
    chosen: (wanted) => `Au lieu du ${wanted}`,
    gone: 'Vient d’être pris\u00a0: choisissez un autre créneau',
    taken: 'Déjà pris\u00a0: choisissez un autre créneau',
    none: 'Rien de disponible autour de cette date\u00a0: retirez-la',
    far: 'Trop lointain pour être déjà réservé',
    looking: 'Recherche…',
    unknown: 'Pas encore connu',
    out: 'Retiré',
  },
  change: 'Modifier',
  leaveOut: 'Retirer',
  bringBack: 'Remettre',
  earlierDay: 'Jour précédent',
  laterDay: 'Jour suivant',
  total: (dates) => counted(dates, { one: 'Total, # rendez-vous', other: 'Total, # rendez-vous' }),
});
