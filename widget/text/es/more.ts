import type { MoreWords } from '../en/more.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';
import { units } from './units.js';

/** The sentences that only some services ask for, in Spanish. */
export const toMore = ({ counted, figure }: Numbers): MoreWords => ({
  fields: {
    choose: 'Elija una opción',
    clear: 'Borrar la respuesta',
    missing: 'Responda a esta pregunta.',
    missingOne: 'Elija una opción.',
    missingSome: 'Elija al menos una opción.',
    missingConsent: 'Marque esta casilla para continuar.',
    missingDate: 'Elija una fecha.',
    missingFile: 'Añada un archivo.',
    dateUnclear: 'La fecha no está completa: indique el día, el mes y el año.',
    notOffered: 'Esta opción ya no está disponible. Elija otra.',
    tooLong: 'El texto es demasiado largo. Acórtelo.',
    atLimit: (most) => `Ha llegado al máximo de ${most} caracteres.`,
  },
  files: {
    choose: 'Elegir archivos',
    drop: 'o arrástrelos aquí',
    hint: (types, size, count) =>
      `${types}. Hasta ${size} cada uno, ${counted(count, plural('# archivo', '# archivos'))} en total.`,
    remove: (name) => `Quitar ${name}`,
    removed: (name) => `${name} se ha quitado.`,
    wrongType: (name) => `${name} es de un tipo que no podemos aceptar.`,
    tooLarge: (name, most) => `${name} ocupa más de ${most}.`,
    tooMany: (name, most) =>
      `${name} no se ha añadido: se admite un máximo de ${counted(most, plural('# archivo', '# archivos'))}.`,
    refusedType: 'Uno de estos archivos es de un tipo que no podemos aceptar. Quítelo.',
    refusedSize: 'Uno de estos archivos es demasiado grande. Quítelo.',
    refusedCount: 'Hay demasiados archivos. Quite alguno.',
  },
  coupon: {
    ask: '¿Tiene un código?',
    label: 'Su código',
    apply: 'Aplicar',
    checking: 'Comprobando…',
    notValid: 'Este código no es válido para esta reserva.',
    orWithout: 'También puede vaciar el campo y reservar sin código.',
    thenBook: 'Revise el nuevo total y después reserve.',
    taken: (code) => `Código ${code}`,
    first: (uses, dates) =>
      uses === 1
        ? `para la primera de ${figure(dates)} fechas`
        : `para las primeras ${figure(uses)} de ${figure(dates)} fechas`,
    remove: 'Quitar',
    removeCode: (code) => `Quitar el código ${code}`,
  },
  extras: {
    legend: 'Extras',
    atLeast: (count) =>
      count === 1 ? 'Elija al menos uno.' : `Elija al menos ${figure(count)} distintos.`,
    plus: (what) => `+${what}`,
    eachPerson: 'por persona',
  },
  facts: {
    extras: 'Extras',
    dates: 'Fechas',
    count: (dates) => counted(dates, plural('# fecha', '# fechas')),
  },
  limit: {
    perPerson: ({ appointments, every, per }) => {
      const appointed = counted(appointments, plural('# cita', '# citas'));
      const span = every === 1 ? perUnit[per] : `cada ${counted(every, units[per])}`;
      return `Máximo ${appointed} por persona ${span}.`;
    },
  },
});

const perUnit = { day: 'al día', week: 'a la semana', month: 'al mes', year: 'al año' };
