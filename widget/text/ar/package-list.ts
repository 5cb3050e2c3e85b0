import type { PackageListWords } from '../en/package-list.js';
import type { Numbers } from '../numbers.js';
import { appointments, spans } from './counts.js';

/** The sentences of the list of packages, in Arabic. */
export const toPackageList = ({ counted }: Numbers): PackageListWords => ({
  packages: {
    heading: 'ما الباقة المناسبة لك؟',
    lead: 'يمكن تحديد المواعيد بعد اختيار الباقة.',
    none: 'لا توجد باقات حاليًا.',
    contents: (count, what) => `${count} × \u2068${what}\u2069`,
    shared: (count) => `${counted(count, appointments)} من اختيارك`,
    instead: (price) => `بدلًا من \u2068${price}\u2069`,
    save: (price) => `توفير \u2068${price}\u2069`,
    within: (count, unit) => `للاستخدام خلال ${counted(count, spans[unit])}`,
    until: (day) => `للاستخدام حتى ${day}`,
  },
});
