import type { SeriesWords } from '../en/series.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences about an appointment that recurs, in Spanish. */
export const toSeries = ({ counted, figure }: Numbers): SeriesWords => ({
  heading: '¿Se repite?',
  once: 'Solo una vez',
  cycles: { daily: 'Cada día', weekly: 'Cada semana', monthly: 'Cada mes' },
  interval: {
    daily: '¿Cada cuántos días?',
    weekly: '¿Cada cuántas semanas?',
    monthly: '¿Cada cuántos meses?',
  },
  moreOften: 'Con más frecuencia',
  lessOften: 'Con menos frecuencia',
  times: '¿Cuántas veces?',
  fewer: 'Una vez menos',
  more: 'Una vez más',
  every: {
    daily: (days) => (days === 1 ? 'Cada día' : `Cada ${figure(days)} días`),
    weekly: (weeks) => (weeks === 1 ? 'Cada semana' : `Cada ${figure(weeks)} semanas`),
    monthly: (months) => (months === 1 ? 'Cada mes' : `Cada ${figure(months)} meses`),
  },
  rule: (every, times, last) =>
    `${every}, ${counted(times, plural('# vez', '# veces'))}, hasta el ${last}`,
  looking: 'Buscando horarios disponibles…',
  allFree: 'Todas las fechas están disponibles.',
  moved: (count) =>
    counted(
      count,
      plural(
        '# fecha estaba ocupada; tiene el horario disponible más cercano.',
        '# fechas estaban ocupadas; tienen el horario disponible más cercano.',
      ),
    ),
  open: (count) =>
    counted(
      count,
      plural('Falta elegir el horario de # fecha.', 'Falta elegir el horario de # fechas.'),
    ),
  tooFar: (count) =>
    counted(
      count,
      plural(
        'Para # fecha todavía no se admiten reservas.',
        'Para # fechas todavía no se admiten reservas.',
      ),
    ),
  shorten: (times) => (times === 1 ? 'Reservar solo una vez' : `Reducir a ${figure(times)} veces`),
  goneNext: 'Elija otro horario para esa fecha; las demás se conservan.',
  states: {
    first: 'El horario que ha elegido',
    free: 'Disponible',
    moved: (wanted) => `Cambiado: ${wanted} estaba ocupado`,
    chosen: (wanted) => `En lugar de ${wanted}`,
    gone: 'Acaba de ocuparse: elija otro horario',
    taken: 'Ocupado: elija otro horario',
    none: 'Sin horarios cercanos: omita la fecha',
    far: 'Todavía no se admiten reservas',
    looking: 'Buscando…',
    unknown: 'Aún sin comprobar',
    out: 'Omitida',
  },
  change: 'Cambiar',
  leaveOut: 'Omitir',
  bringBack: 'Recuperar',
  earlierDay: 'Día anterior',
  laterDay: 'Día siguiente',
  total: (dates) => `Total, ${counted(dates, plural('# fecha', '# fechas'))}`,
});
