import type { SeriesWords } from '../en/series.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences about an appointment that recurs, in Serbian. */
export const toSeries = ({ counted }: Numbers): SeriesWords => ({
  heading: 'Da li se ponavlja?',
  once: 'Samo jednom',
  cycles: { daily: 'Dnevno', weekly: 'Sedmično', monthly: 'Mesečno' },
  interval: {
    daily: 'Na koliko dana?',
    weekly: 'Na koliko sedmica?',
    monthly: 'Na koliko meseci?',
  },
  moreOften: 'Češće',
  lessOften: 'Ređe',
  times: 'Koliko puta?',
  fewer: 'Jednom manje',
  more: 'Jednom više',
  every: {
    daily: (days) =>
      days === 1
        ? 'Svakog dana'
        : counted(days, plural('Na svaki # dan', 'Na svaka # dana', 'Na svakih # dana')),
    // Not “nedelja”: that is a Sunday too.
    weekly: (weeks) =>
      weeks === 1
        ? 'Svake sedmice'
        : counted(weeks, plural('Na svaku # sedmicu', 'Na svake # sedmice', 'Na svakih # sedmica')),
    monthly: (months) =>
      months === 1
        ? 'Svakog meseca'
        : counted(months, plural('Na svaki # mesec', 'Na svaka # meseca', 'Na svakih # meseci')),
  },
  rule: (every, times, last) =>
    `${every}, ${counted(times, plural('# put', '# puta', '# puta'))}, poslednji put: ${last}`,
  looking: 'Tražimo slobodne termine…',
  allFree: 'Svi ovi termini su slobodni.',
  moved: (count) =>
    counted(
      count,
      plural(
        '# datum je bio zauzet; uzet je najbliži slobodan termin.',
        '# datuma su bila zauzeta; uzeti su najbliži slobodni termini.',
        '# datuma je bilo zauzeto; uzeti su najbliži slobodni termini.',
      ),
    ),
  open: (count) => `Treba izabrati termin za ${counted(count, dates)}.`,
  tooFar: (count) => `Za ${counted(count, dates)} rezervacije još nisu otvorene.`,
  shorten: (times) =>
    times === 1
      ? 'Rezervišite samo jednom'
      : counted(times, plural('Skratite na # put', 'Skratite na # puta', 'Skratite na # puta')),
  goneNext: 'Izaberite drugi termin za taj datum; ostali datumi se čuvaju.',
  states: {
    first: 'Termin koji ste izabrali',
    free: 'Slobodno',
    moved: (wanted) => `Pomereno, bilo je zauzeto: ${wanted}`,
    chosen: (wanted) => `Umesto: ${wanted}`,
    gone: 'Upravo zauzeto: izaberite drugi termin',
    taken: 'Zauzeto: izaberite drugi termin',
    none: 'Nema slobodnih termina u blizini: izostavite datum',
    far: 'Rezervacije još nisu otvorene',
    looking: 'Tražimo…',
    unknown: 'Još nije provereno',
    out: 'Izostavljeno',
  },
  change: 'Promenite',
  leaveOut: 'Izostavite',
  bringBack: 'Vratite',
  earlierDay: 'Prethodni dan',
  laterDay: 'Sledeći dan',
  total: (count) => `Ukupno, ${counted(count, dates)}`,
});

const dates = plural('# datum', '# datuma', '# datuma');
