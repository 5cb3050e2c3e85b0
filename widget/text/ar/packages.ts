import type { PackageWords } from '../en/packages.js';
import type { Forms, Numbers } from '../numbers.js';
import { appointments } from './counts.js';

// As an object, after a preposition.
const times: Forms = {
  zero: '# أوقات',
  one: 'وقت واحد',
  two: 'وقتين',
  few: '# أوقات',
  many: '# وقتًا',
  other: '# وقت',
};

/** The sentences of one package, of its appointments and of what is left of it, in Arabic. */
export const toPackages = ({ counted, figure }: Numbers): PackageWords => ({
  appointments: {
    heading: 'متى تناسبك المواعيد؟',
    about: 'عن هذه الباقة',
    counted: (now, later, missing) =>
      [
        now > 0 ? `الآن: ${figure(now)}` : missing > 0 ? '' : 'لا شيء الآن',
        missing > 0 ? `يلزم تحديدها الآن: ${figure(missing)}` : '',
        later > 0 ? `لاحقًا: ${figure(later)}` : '',
      ]
        .filter(Boolean)
        .join('، '),
    atMost: (count) => `أقصى ما يمكن حجزه الآن: ${counted(count, appointments)}.`,
    onlyLater: 'تُحدَّد مواعيدها لاحقًا.',
    choose: (service) => `اختيار وقت: \u2068${service}\u2069`,
    chooseAnother: (service) => `اختيار وقت آخر: \u2068${service}\u2069`,
    change: 'تغيير',
    remove: 'إزالة',
    mend: 'يُرجى اختيار وقت آخر له أو إزالته.',
    missing: (count, service) => `بقي اختيار ${counted(count, times)}: \u2068${service}\u2069.`,
    toChoose: (count) => `يلزم تحديد الوقت الآن: ${counted(count, appointments)}.`,
    later: (count) => `متبقٍ لوقت لاحق: ${counted(count, appointments)}.`,
    allNow: 'حُدّدت أوقات جميع المواعيد.',
  },
  package: {
    package: 'الباقة',
    appointments: 'المواعيد',
    later: 'لاحقًا',
    valid: 'الصلاحية',
    left: (count, what) => `${count} × \u2068${what}\u2069`,
    leftInAll: (count, what) => `${figure(count)} من: \u2068${what}\u2069`,
    until: (day) => `للاستخدام حتى ${day}`,
    saving: (name, saved) => `\u200f\u2068${name}\u2069، توفير \u2068${saved}\u2069`,
    gone: 'لا يمكن حجز هذه الباقة حاليًا.',
    showAll: 'عرض جميع الباقات',
    seeOthers: 'عرض باقات أخرى',
  },
  packageProblems: {
    'package-unavailable':
      'لم يعد حجز هذه الباقة بهذا الشكل ممكنًا. لم يتم الحجز؛ يُرجى مراجعتها من جديد.',
    'limit-reached': 'لديك بالفعل الحد الأقصى المسموح به للشخص الواحد من هذه الباقة. لم يتم الحجز.',
    'slot-taken': 'حُجز أحد هذه الأوقات للتو. لم يتم الحجز؛ يُرجى اختيار وقت آخر.',
    'invalid-input': 'لم يعد أحد هذه المواعيد ممكنًا. لم يتم الحجز؛ يُرجى مراجعتها.',
  },
});
