import type { SeriesWords } from '../en/series.js';
import type { Numbers } from '../numbers.js';

export const toSeries = ({ counted, figure }: Numbers): SeriesWords => ({
  heading: 'Soll sich der Termin wiederholen?',
  once: 'Nur einmal',
  cycles: { daily: 'Täglich', weekly: 'Wöchentlich', monthly: 'Monatlich' },
  interval: {
    daily: 'Abstand in Tagen',
    weekly: 'Abstand in Wochen',
    monthly: 'Abstand in Monaten',
  },
  moreOften: 'Häufiger',
  lessOften: 'Seltener',
  times: 'Wie viele Termine?',
  fewer: 'Ein Termin weniger',
  more: 'Ein Termin mehr',
  every: {
    daily: (days) => counted(days, { one: 'Jeden Tag', other: 'Alle # Tage' }),
    weekly: (weeks) => counted(weeks, { one: 'Jede Woche', other: 'Alle # Wochen' }),
    monthly: (months) => counted(months, { one: 'Jeden Monat', other: 'Alle # Monate' }),
  },
  rule: (every, times, last) => `${every}, ${figure(times)}-mal, bis ${last}`,
  looking: 'Freie Termine werden gesucht…',
  allFree: 'Alle diese Termine sind frei.',
  moved: (count) =>
    counted(count, {
      one: '# Termin war vergeben und wurde auf die nächste freie Zeit gelegt.',
      other: '# Termine waren vergeben und wurden auf die nächsten freien Zeiten gelegt.',
    }),
  open: (count) =>
    counted(count, {
      one: 'Für # Termin fehlt noch eine Zeit.',
      other: 'Für # Termine fehlt noch eine Zeit.',
    }),
  tooFar: (count) =>
    counted(count, {
      one: '# Termin liegt zu weit in der Zukunft und ist noch nicht buchbar.',
      other: '# Termine liegen zu weit in der Zukunft und sind noch nicht buchbar.',
    }),
  shorten: (times) => counted(times, { one: 'Nur einmal buchen', other: 'Nur # Termine buchen' }),
  goneNext: 'Bitte wählen Sie dafür eine andere Zeit. Die übrigen Termine bleiben, wie sie sind.',
  states: {
    first: 'Ihr gewählter Termin',
    free: 'Frei',
    moved: (wanted) => `Verlegt: ${wanted} war vergeben`,
    chosen: (wanted) => `Statt ${wanted}`,
    gone: 'Gerade vergeben: bitte andere Zeit wählen',
    taken: 'Vergeben: bitte andere Zeit wählen',
    none: 'Um diese Zeit ist nichts frei: bitte auslassen',
    far: 'Zu weit in der Zukunft, noch nicht buchbar',
    looking: 'Wird gesucht…',
    unknown: 'Noch nicht bekannt',
    out: 'Ausgelassen',
  },
  change: 'Ändern',
  leaveOut: 'Auslassen',
  bringBack: 'Wieder aufnehmen',
  earlierDay: 'Früherer Tag',
  laterDay: 'Späterer Tag',
  total: (dates) => counted(dates, { one: 'Gesamt, # Termin', other: 'Gesamt, # Termine' }),
});
