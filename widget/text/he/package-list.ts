import type { PackageListWords } from '../en/package-list.js';
import type { Numbers } from '../numbers.js';
import { appointments, spans } from './counts.js';

/** The sentences of the list of packages, in Hebrew. */
export const toPackageList = ({ counted }: Numbers): PackageListWords => ({
  packages: {
    heading: 'איזו חבילה מתאימה לכם?',
    lead: 'בחרו חבילה כדי לקבוע את המועדים שלה.',
    none: 'אין כרגע חבילות.',
    contents: (count, what) => `${count} × \u2068${what}\u2069`,
    shared: (count) => `${counted(count, appointments)} לבחירתכם`,
    instead: (price) => `במקום \u2068${price}\u2069`,
    save: (price) => `חיסכון של \u2068${price}\u2069`,
    within: (count, unit) => `למימוש בתוך ${counted(count, spans[unit])}`,
    until: (day) => `למימוש עד ${day}`,
  },
});
