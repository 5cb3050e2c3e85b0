import type { MoreWords } from '../en/more.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences that only some services ask for, in Serbian. */
export const toMore = ({ counted, figure }: Numbers): MoreWords => ({
  fields: {
    choose: 'Izaberite',
    clear: 'Obrišite odgovor',
    missing: 'Odgovorite na ovo pitanje.',
    missingOne: 'Izaberite jedan odgovor.',
    missingSome: 'Izaberite bar jedan odgovor.',
    missingConsent: 'Označite ovo da biste nastavili.',
    missingDate: 'Izaberite datum.',
    missingFile: 'Dodajte fajl.',
    dateUnclear: 'Datum nije potpun: potrebni su dan, mesec i godina.',
    notOffered: 'Ovo više nije u ponudi. Izaberite ponovo.',
    tooLong: 'Tekst je predugačak. Skratite ga.',
    atLimit: (most) => `Dostigli ste najveći broj znakova: ${most}.`,
  },
  files: {
    choose: 'Izaberite fajlove',
    drop: 'ili ih prevucite ovde',
    hint: (types, size, count) =>
      `${types}. Svaki do ${size}, najviše ${counted(count, files)} ukupno.`,
    remove: (name) => `Uklonite ${name}`,
    removed: (name) => `Uklonjeno: ${name}.`,
    wrongType: (name) => `${name}: tu vrstu fajla ne možemo da primimo.`,
    tooLarge: (name, most) => `${name}: fajl je veći od ${most}.`,
    tooMany: (name, most) => `${name}: nije dodato, može najviše ${counted(most, files)}.`,
    refusedType: 'Jedan od ovih fajlova je vrste koju ne možemo da primimo. Uklonite ga.',
    refusedSize: 'Jedan od ovih fajlova je prevelik. Uklonite ga.',
    refusedCount: 'Fajlova je previše. Uklonite neki.',
  },
  coupon: {
    ask: 'Imate kod za popust?',
    label: 'Vaš kod',
    apply: 'Primenite',
    checking: 'Proveravamo…',
    notValid: 'Ovaj kod ne važi za ovu rezervaciju.',
    orWithout: 'Možete i da obrišete polje i rezervišete bez koda.',
    thenBook: 'Proverite novi iznos, pa rezervišite.',
    taken: (code) => `Kod ${code}`,
    first: (uses, dates) =>
      uses === 1
        ? `za prvi od ${figure(dates)} datuma`
        : `${counted(uses, plural('za prvih #', 'za prva #', 'za prvih #'))} od ${figure(dates)} datuma`,
    remove: 'Uklonite',
    removeCode: (code) => `Uklonite kod ${code}`,
  },
  extras: {
    legend: 'Dodaci',
    atLeast: (count) =>
      count === 1
        ? 'Izaberite bar jedan.'
        : counted(
            count,
            plural(
              'Izaberite bar # različit.',
              'Izaberite bar # različita.',
              'Izaberite bar # različitih.',
            ),
          ),
    plus: (what) => `+${what}`,
    eachPerson: 'po osobi',
  },
  facts: {
    extras: 'Dodaci',
    dates: 'Datumi',
    count: (dates) => counted(dates, plural('# datum', '# datuma', '# datuma')),
  },
  limit: {
    perPerson: ({ appointments, every, per }) => {
      const appointed = counted(appointments, plural('# termin', '# termina', '# termina'));
      const span = every === 1 ? perUnit[per] : `u roku od ${counted(every, units[per])}`;
      return `Najviše ${appointed} po osobi ${span}.`;
    },
  },
});

const files = plural('# fajl', '# fajla', '# fajlova');

const perUnit = { day: 'dnevno', week: 'sedmično', month: 'mesečno', year: 'godišnje' };

/** As they are written after “od”. */
const units = {
  day: plural('# dana', '# dana', '# dana'),
  week: plural('# sedmice', '# sedmice', '# sedmica'),
  month: plural('# meseca', '# meseca', '# meseci'),
  year: plural('# godine', '# godine', '# godina'),
};
