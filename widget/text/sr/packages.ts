import type { PackageWords } from '../en/packages.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences of one package, of its appointments and of what is left of it, in Serbian. */
export const toPackages = ({ counted, figure }: Numbers): PackageWords => ({
  appointments: {
    heading: 'Kada želite da dođete?',
    about: 'O ovom paketu',
    counted: (now, later, missing) =>
      [
        now > 0 ? `${figure(now)} sada` : missing > 0 ? '' : 'sada nijedan',
        missing > 0 ? `treba izabrati ${now > 0 ? 'još ' : ''}${figure(missing)}` : '',
        later > 0 ? `${figure(later)} kasnije` : '',
      ]
        .filter(Boolean)
        .join(', '),
    atMost: (count) => `Sada može da se rezerviše najviše ${figure(count)}.`,
    onlyLater: 'Termini se biraju kasnije.',
    choose: (service) => `Izaberite termin: ${service}`,
    chooseAnother: (service) => `Izaberite još jedan termin: ${service}`,
    change: 'Promenite',
    remove: 'Uklonite',
    mend: 'Izaberite drugi termin ili ga uklonite.',
    missing: (count, service) =>
      `${counted(count, plural('Izaberite još # termin', 'Izaberite još # termina', 'Izaberite još # termina'))}: ${service}.`,
    toChoose: (count) =>
      counted(
        count,
        plural(
          'Treba izabrati još # termin.',
          'Treba izabrati još # termina.',
          'Treba izabrati još # termina.',
        ),
      ),
    later: (count) =>
      counted(
        count,
        plural(
          '# termin ostaje za kasnije.',
          '# termina ostaju za kasnije.',
          '# termina ostaje za kasnije.',
        ),
      ),
    allNow: 'Svi termini su izabrani.',
  },
  package: {
    package: 'Paket',
    appointments: 'Termini',
    later: 'Kasnije',
    valid: 'Rok',
    left: (count, what) => `${count} × ${what}`,
    leftInAll: (count, what) => `${figure(count)} po izboru: ${what}`,
    until: (day) => `važi do: ${day}`,
    saving: (name, saved) => `${name}, ušteda ${saved}`,
    gone: 'Ovaj paket trenutno ne može da se rezerviše.',
    showAll: 'Prikažite sve pakete',
    seeOthers: 'Pogledajte druge pakete',
  },
  packageProblems: {
    'package-unavailable':
      'Ovaj paket više ne može tako da se rezerviše. Ništa nije rezervisano; pogledajte ga ponovo.',
    'limit-reached':
      'Već imate najveći dozvoljeni broj ovih paketa po osobi. Ništa nije rezervisano.',
    'slot-taken':
      'Jedan od ovih termina je upravo zauzet. Ništa nije rezervisano; izaberite drugi.',
    'invalid-input': 'Jedan od ovih termina više nije moguć. Ništa nije rezervisano; proverite ih.',
  },
});
