import type { EventWords } from '../en/events.js';
import type { Forms, Numbers } from '../numbers.js';
import { appointments, seats } from './counts.js';

const events: Forms = {
  zero: '# فعاليات',
  one: 'فعالية واحدة',
  two: 'فعاليتان',
  few: '# فعاليات',
  many: '# فعالية',
  other: '# فعالية',
};

/** The sentences of the list of events, in Arabic. */
export const toEvents = ({ counted }: Numbers): EventWords => ({
  events: {
    heading: 'ما الفعالية المناسبة لك؟',
    lead: 'تظهر التفاصيل والحجز بعد اختيار الفعالية.',
    none: 'لا توجد فعاليات حاليًا.',
    search: 'البحث في الفعاليات',
    clear: 'مسح',
    tags: 'المواضيع',
    all: 'الكل',
    found: (count) => counted(count, events),
    foundFirst: (count) => `أول النتائج: ${counted(count, events)}`,
    noneFound: (text) => `لا توجد نتائج عن «\u2068${text}\u2069».`,
    noneAbout: (tag) => `لا توجد فعاليات عن «\u2068${tag}\u2069» حاليًا.`,
    showAll: 'عرض جميع الفعاليات',
    more: 'عرض المزيد',
    gone: 'لم تعد هذه الفعالية متوفرة.',
    between: (from, to) => `\u2068${from}\u2069 \u200f– \u2068${to}\u2069`,
    dates: (count, from, to) =>
      `${counted(count, appointments)}، \u2068${from}\u2069 \u200f– \u2068${to}\u2069`,
    atTimes: (dates, times) => `${dates}، \u2068${times}\u2069`,
    forAll: (price) => `\u200f\u2068${price}\u2069 للجميع`,
    placesLeft: (count) => `متبقٍ: ${counted(count, seats)}`,
    full: 'اكتمل العدد',
    opensOn: (when) => `يبدأ الحجز: \u2068${when}\u2069`,
    notYetOpen: 'لم يبدأ الحجز بعد',
    closed: 'انتهى الحجز',
    cancelled: 'أُلغيت',
  },
});
