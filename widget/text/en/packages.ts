import type { ProblemCode } from '../../../proxy/contract/problem.js';

/** The sentences of one package, of its appointments and of what is left of it, in English. */
export const enPackages = {
  /** Its appointments. */
  appointments: {
    heading: 'When would you like to come?',
    about: 'About this package',
    counted: (now: number, later: number, missing: number) =>
      [
        now > 0 ? `${now} now` : missing > 0 ? '' : 'none now',
        missing > 0 ? `${missing} ${now > 0 ? 'more ' : ''}to choose now` : '',
        later > 0 ? `${later} later` : '',
      ]
        .filter(Boolean)
        .join(', '),
    atMost: (count: number) =>
      count === 1 ? 'One can be booked now.' : `Up to ${count} can be booked now.`,
    onlyLater: 'Its times are chosen later.',
    choose: (service: string) => `Choose a time for ${service}`,
    chooseAnother: (service: string) => `Choose another time for ${service}`,
    change: 'Change',
    remove: 'Remove',
    mend: 'Choose another time for it, or remove it.',
    missing: (count: number, service: string) =>
      count === 1
        ? `Choose 1 more time for ${service}.`
        : `Choose ${count} more times for ${service}.`,
    toChoose: (count: number) =>
      count === 1 ? '1 appointment needs a time now.' : `${count} appointments need a time now.`,
    later: (count: number) =>
      count === 1
        ? '1 appointment is left for later.'
        : `${count} appointments are left for later.`,
    allNow: 'Every appointment has its time.',
  },
  /** The package as a whole. */
  package: {
    package: 'Package',
    appointments: 'Appointments',
    later: 'Later',
    valid: 'Valid',
    left: (count: string, what: string) => `${count} × ${what}`,
    leftInAll: (count: number, what: string) => `${count} of ${what}`,
    until: (day: string) => `to be used until ${day}`,
    saving: (name: string, saved: string) => `${name}, ${saved} saved`,
    gone: 'This package can’t be booked at the moment.',
    showAll: 'Show all packages',
    seeOthers: 'See other packages',
  },
  /** Why one was not booked. */
  packageProblems: {
    'package-unavailable':
      'This package can’t be booked like this any more. Nothing was booked; please look at it again.',
    'limit-reached':
      'You already have as many of this package as one person can have. Nothing was booked.',
    'slot-taken': 'One of these times was just taken. Nothing was booked; please choose another.',
    'invalid-input':
      'One of these appointments is not possible any more. Nothing was booked; please check them.',
  } as Partial<Record<ProblemCode | 'offline', string>>,
};

export type PackageWords = typeof enPackages;

/** Those of them that a page replaces. */
export type OwnPackageWords = { [Group in keyof PackageWords]?: Partial<PackageWords[Group]> };

/** These sentences, with the page's own in their places. */
export function toPackageWords(own: OwnPackageWords): PackageWords {
  return {
    appointments: { ...enPackages.appointments, ...own.appointments },
    package: { ...enPackages.package, ...own.package },
    packageProblems: { ...enPackages.packageProblems, ...own.packageProblems },
  };
}
