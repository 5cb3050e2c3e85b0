import type { SeriesWords } from '../en/series.js';
import type { Numbers } from '../numbers.js';
import { appointments, spans } from './counts.js';

/** The sentences about an appointment that recurs, in Arabic. */
export const toSeries = ({ counted }: Numbers): SeriesWords => ({
  heading: 'هل يتكرر الموعد؟',
  once: 'مرة واحدة فقط',
  cycles: { daily: 'يوميًا', weekly: 'أسبوعيًا', monthly: 'شهريًا' },
  interval: {
    daily: 'كل كم يوم؟',
    weekly: 'كل كم أسبوع؟',
    monthly: 'كل كم شهر؟',
  },
  moreOften: 'تكرار أكثر',
  lessOften: 'تكرار أقل',
  times: 'كم مرة؟',
  fewer: 'إنقاص مرة واحدة',
  more: 'إضافة مرة واحدة',
  every: {
    daily: (days) => `كل ${counted(days, { ...spans.day, one: 'يوم' })}`,
    weekly: (weeks) => `كل ${counted(weeks, { ...spans.week, one: 'أسبوع' })}`,
    monthly: (months) => `كل ${counted(months, { ...spans.month, one: 'شهر' })}`,
  },
  rule: (every, times, last) =>
    `${every}، ${counted(times, {
      zero: '# مرات',
      one: 'مرة واحدة',
      two: 'مرتان',
      few: '# مرات',
      many: '# مرة',
      other: '# مرة',
    })}، حتى ${last}`,
  looking: 'جارٍ البحث عن أوقات متاحة…',
  allFree: 'جميع هذه المواعيد متاحة.',
  moved: (count) => `لأن الوقت محجوز، تم النقل إلى أقرب وقت متاح: ${counted(count, appointments)}.`,
  open: (count) => `ما زال يلزم تحديد الوقت: ${counted(count, appointments)}.`,
  tooFar: (count) => `لم يُفتح الحجز بعد لتواريخ بعيدة: ${counted(count, appointments)}.`,
  shorten: (times) =>
    counted(times, {
      zero: 'الحجز # مرات',
      one: 'الحجز مرة واحدة فقط',
      two: 'الحجز مرتين',
      few: 'الحجز # مرات',
      many: 'الحجز # مرة',
      other: 'الحجز # مرة',
    }),
  goneNext: 'يُرجى اختيار وقت آخر له؛ المواعيد الأخرى محفوظة.',
  states: {
    first: 'الوقت الذي اخترته',
    free: 'متاح',
    moved: (wanted) => `وقت بديل، لأن هذا محجوز: \u2068${wanted}\u2069`,
    chosen: (wanted) => `بدلًا من \u2068${wanted}\u2069`,
    gone: 'حُجز للتو: يُرجى اختيار وقت آخر',
    taken: 'محجوز: يُرجى اختيار وقت آخر',
    none: 'لا أوقات متاحة حوله: يُرجى استبعاده',
    far: 'لم يُفتح الحجز لهذا التاريخ بعد',
    looking: 'جارٍ البحث…',
    unknown: 'غير معروف بعد',
    out: 'مستبعد',
  },
  change: 'تغيير',
  leaveOut: 'استبعاد',
  bringBack: 'استعادة',
  earlierDay: 'يوم سابق',
  laterDay: 'يوم لاحق',
  total: (dates) => `الإجمالي، ${counted(dates, appointments)}`,
});
