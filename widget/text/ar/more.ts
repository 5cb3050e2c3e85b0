import type { MoreWords } from '../en/more.js';
import type { Numbers } from '../numbers.js';
import { appointments, spans } from './counts.js';

const perUnit = { day: 'في اليوم', week: 'في الأسبوع', month: 'في الشهر', year: 'في السنة' };

/** The sentences that only some services ask for, in Arabic. */
export const toMore = ({ counted, figure }: Numbers): MoreWords => ({
  fields: {
    choose: 'يُرجى الاختيار',
    clear: 'مسح هذه الإجابة',
    missing: 'يُرجى الإجابة عن هذا السؤال.',
    missingOne: 'يُرجى اختيار إجابة واحدة.',
    missingSome: 'يُرجى اختيار إجابة واحدة على الأقل.',
    missingConsent: 'يُرجى تحديد هذا المربع للمتابعة.',
    missingDate: 'يُرجى اختيار تاريخ.',
    missingFile: 'يُرجى إضافة ملف.',
    dateUnclear: 'هذا التاريخ غير مكتمل: يلزم اليوم والشهر والسنة.',
    notOffered: 'لم يعد هذا الخيار متاحًا. يُرجى الاختيار من جديد.',
    tooLong: 'هذا النص طويل جدًا. يُرجى اختصاره.',
    atLimit: (most) => `هذا هو الحد الأقصى لعدد الأحرف: ${most}.`,
  },
  files: {
    choose: 'اختيار ملفات',
    drop: 'أو إفلاتها هنا',
    hint: (types, size, count) =>
      `\u2068${types}\u2069. الحد الأقصى لكل ملف: \u2068${size}\u2069، ولعدد الملفات: ${figure(count)}.`,
    remove: (name) => `إزالة \u2068${name}\u2069`,
    removed: (name) => `أُزيل \u2068${name}\u2069.`,
    wrongType: (name) => `نوع الملف \u2068${name}\u2069 غير مقبول.`,
    tooLarge: (name, most) => `الملف \u2068${name}\u2069 أكبر من \u2068${most}\u2069.`,
    tooMany: (name, most) =>
      `لم يُضَف الملف \u2068${name}\u2069: الحد الأقصى لعدد الملفات هو ${figure(most)}.`,
    refusedType: 'نوع أحد هذه الملفات غير مقبول. يُرجى إزالته.',
    refusedSize: 'أحد هذه الملفات كبير جدًا. يُرجى إزالته.',
    refusedCount: 'عدد هذه الملفات كبير جدًا. يُرجى إزالة بعضها.',
  },
  coupon: {
    ask: 'هل لديك رمز خصم؟',
    label: 'رمز الخصم',
    apply: 'تطبيق',
    checking: 'جارٍ التحقق…',
    notValid: 'رمز الخصم هذا غير صالح لهذا الحجز.',
    orWithout: 'يمكنك أيضًا مسح الحقل والحجز دون رمز.',
    thenBook: 'يُرجى مراجعة الإجمالي الجديد ثم تأكيد الحجز.',
    taken: (code) => `رمز الخصم \u2068${code}\u2069`,
    first: (uses, dates) => `للمواعيد الأولى فقط: ${figure(uses)} من ${figure(dates)}`,
    remove: 'إزالة',
    removeCode: (code) => `إزالة رمز الخصم \u2068${code}\u2069`,
  },
  extras: {
    legend: 'الإضافات',
    atLeast: (count) =>
      counted(count, {
        zero: 'يُرجى اختيار # إضافات مختلفة على الأقل.',
        one: 'يُرجى اختيار إضافة واحدة على الأقل.',
        two: 'يُرجى اختيار إضافتين مختلفتين على الأقل.',
        few: 'يُرجى اختيار # إضافات مختلفة على الأقل.',
        many: 'يُرجى اختيار # إضافة مختلفة على الأقل.',
        other: 'يُرجى اختيار # إضافة مختلفة على الأقل.',
      }),
    plus: (what) => `بزيادة \u2068${what}\u2069`,
    eachPerson: 'لكل شخص',
  },
  facts: {
    extras: 'الإضافات',
    dates: 'المواعيد',
    count: (dates) => counted(dates, appointments),
  },
  limit: {
    perPerson: ({ appointments: most, every, per }) =>
      `الحد الأقصى للشخص الواحد: ${counted(most, appointments)} ${
        every === 1 ? perUnit[per] : `خلال ${counted(every, spans[per])}`
      }.`,
  },
});
