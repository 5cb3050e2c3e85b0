import type { PackageWords } from '../en/packages.js';
import type { Numbers } from '../numbers.js';

export const toPackages = ({ counted, figure }: Numbers): PackageWords => ({
  appointments: {
    heading: 'Wann möchten Sie kommen?',
    about: 'Über dieses Paket',
    counted: (now, later, missing) =>
      [
        now > 0 ? `${figure(now)} gewählt` : missing > 0 ? '' : 'Jetzt keiner',
        missing > 0 ? `${figure(missing)} noch zu wählen` : '',
        later > 0 ? `${figure(later)} für später` : '',
      ]
        .filter(Boolean)
        .join(', '),
    atMost: (count) =>
      counted(count, {
        one: 'Ein Termin kann jetzt gebucht werden.',
        other: 'Bis zu # Termine können jetzt gebucht werden.',
      }),
    onlyLater: 'Diese Termine wählen Sie später.',
    choose: (service) => `Termin wählen: ${service}`,
    chooseAnother: (service) => `Weiteren Termin wählen: ${service}`,
    change: 'Ändern',
    remove: 'Entfernen',
    mend: 'Bitte wählen Sie einen anderen Termin oder entfernen Sie diesen.',
    missing: (count, service) =>
      counted(count, {
        one: `Bitte wählen Sie noch # Termin: ${service}.`,
        other: `Bitte wählen Sie noch # Termine: ${service}.`,
      }),
    toChoose: (count) =>
      counted(count, {
        one: '# Termin ist jetzt noch zu wählen.',
        other: '# Termine sind jetzt noch zu wählen.',
      }),
    later: (count) =>
      counted(count, {
        one: '# Termin bleibt für später.',
        other: '# Termine bleiben für später.',
      }),
    allNow: 'Alle Termine sind gewählt.',
  },
  package: {
    package: 'Paket',
    appointments: 'Termine',
    later: 'Später',
    valid: 'Gültig',
    left: (count, what) => `${count} × ${what}`,
    leftInAll: (count, what) => `${figure(count)} nach Wahl: ${what}`,
    until: (day) => `bis ${day}`,
    saving: (name, saved) => `${name}, Sie sparen ${saved}`,
    gone: 'Dieses Paket ist zurzeit nicht buchbar.',
    showAll: 'Alle Pakete anzeigen',
    seeOthers: 'Andere Pakete ansehen',
  },
  packageProblems: {
    'package-unavailable':
      'Dieses Paket ist so nicht mehr buchbar. Es wurde nichts gebucht. Bitte sehen Sie es sich noch einmal an.',
    'limit-reached':
      'Sie haben dieses Paket schon so oft, wie es pro Person möglich ist. Es wurde nichts gebucht.',
    'slot-taken':
      'Einer dieser Termine wurde gerade vergeben. Es wurde nichts gebucht. Bitte wählen Sie einen anderen.',
    'invalid-input':
      'Einer dieser Termine ist nicht mehr möglich. Es wurde nichts gebucht. Bitte prüfen Sie Ihre Termine.',
  },
});
